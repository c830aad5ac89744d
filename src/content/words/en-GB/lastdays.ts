import type { SectionWords } from '../section-words.js';

/** Behind a gate: here dying is called dying. The title stands on the map, before the gate. */
export const lastdaysWords: SectionWords = {
  title: 'If I get very ill',
  questions: {
    'lastdays.with': {
      prompt: 'Who would you like with you?',
      hint: 'In your last days. You can choose nobody, and you can change your mind.',
      why: 'So that people know who to call when you are dying.',
    },
  },
};
