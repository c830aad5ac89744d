import type { GlossaryEntry } from '../../../pack-shape.js';

/** Terms that stand in what only the full path asks. It explains; it states no nation's law. */
export const glossary: readonly GlossaryEntry[] = [
  {
    id: 'symptom',
    term: 'symptom',
    also: ['symptoms'],
    ask: 'What is a symptom?',
    meaning: 'Something that an illness makes someone feel, such as pain or feeling sick.',
    easyRead: 'Something you feel when you are ill, like pain.',
  },
  {
    id: 'antibiotic',
    term: 'antibiotic',
    also: ['antibiotics'],
    ask: 'What are antibiotics?',
    meaning: 'Medicines for infections, such as a chest infection.',
    easyRead: 'Medicines for infections.',
  },
  {
    id: 'dialysis',
    term: 'dialysis',
    meaning: 'A treatment that cleans the blood when the kidneys do not.',
    easyRead: 'A treatment that cleans your blood when your kidneys do not.',
  },
  {
    id: 'tissue',
    term: 'tissue',
    meaning: 'A part of the body, such as skin, bone or the front of the eye.',
    easyRead: 'A part of the body, like skin or bone.',
  },
  {
    id: 'deputy',
    term: 'deputy',
    ask: 'What is a deputy?',
    meaning: "Someone whom a court has chosen to make decisions for a person who can't make them.",
    easyRead: 'Someone a court picked to choose for you.',
  },
  {
    id: 'guardian',
    term: 'guardian',
    ask: 'What is a guardian?',
    meaning: "Someone chosen by law to make decisions for a person who can't make them.",
    easyRead: 'Someone chosen by law to choose for you.',
  },
];
