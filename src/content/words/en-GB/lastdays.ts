import type { SectionWords } from '../section-words.js';

export const lastdaysWords: SectionWords = {
  title: 'If I get very ill',
  questions: {
    'lastdays.with': {
      prompt: 'Who would you like with you?',
      proxy: { prompt: 'Who would they like with them?' },
    },
  },
};
