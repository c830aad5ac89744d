import type { VoiceQuestions } from '../../section-words.js';

export const lastdaysWords: VoiceQuestions = {
  'lastdays.with': {
    prompt: 'Who would they like with them?',
    hint: 'In their last days. You can change this later.',
    why: 'So that people know who to call when they are dying.',
  },
};
