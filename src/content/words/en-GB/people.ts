import type { SectionWords } from '../section-words.js';

export const peopleWords: SectionWords = {
  title: 'The people in my life',
  questions: {
    'people.firstCall': {
      prompt: 'Who should be called first in an emergency?',
      hint: 'Choose one or two people. Say how to reach them.',
      why: 'So that staff know who to phone.',
      proxy: { prompt: 'Who should be called first in an emergency?' },
      easyRead: { prompt: 'Who do we phone first?', hint: 'Choose one or two people.' },
    },
  },
};
