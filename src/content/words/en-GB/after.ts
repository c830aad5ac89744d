import type { SectionWords } from '../section-words.js';

/** Behind a gate: here death is called death. The title stands on the map, before the gate. */
export const afterWords: SectionWords = {
  title: 'What comes later',
  questions: {
    'after.funeral': {
      prompt: 'What would you like for your funeral?',
      hint: 'Add music, readings, clothes, people or timing in your own words.',
      why: 'After a death, it can help people to know what you wanted.',
      options: {
        burial: 'Burial',
        cremation: 'Cremation',
        natural: 'Natural or woodland burial',
        repatriation: 'Taken to another country',
        none: 'No ceremony',
        family: 'Let my family choose',
        other: 'Something else',
      },
    },
  },
};
