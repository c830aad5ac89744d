import type { GlossaryEntry } from '../../pack-shape.js';

/** What medical and legal terms mean, each in a sentence or two. */
export const glossary: readonly GlossaryEntry[] = [
  {
    id: 'cpr',
    term: 'CPR',
    also: ['cardiopulmonary resuscitation'],
    meaning: "CPR is trying to start someone's heart and breathing again when they have stopped.",
    easyRead: 'Trying to start the heart again when it has stopped.',
  },
];
