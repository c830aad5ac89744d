import type { SectionWords } from '../section-words.js';

export const afterWords: SectionWords = {
  title: 'What comes later',
  questions: {
    'after.funeral': {
      prompt: 'What would you like for your funeral?',
      hint: 'Add music, readings, clothes, people or timing in your own words.',
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
