import type { SpokenQuestions } from '../../section-words.js';

export const healthWords: SpokenQuestions = {
  'health.allergies': {
    prompt: 'Do you have any allergies or bad reactions?',
    hint: 'To a medicine, a food, plasters or something else. Say what happens. If you know of none, say so.',
    why: 'So that people know what not to give you.',
    proxy: {
      prompt: 'Do they have any allergies or bad reactions?',
      hint: 'To a medicine, a food, plasters or something else. Say what happens. If you know of none, please say so.',
      why: 'So that people know what not to give them.',
    },
    easyRead: {
      prompt: 'Are you allergic to anything?',
      hint: 'Such as a medicine or a food. If not, say so.',
    },
  },
};
