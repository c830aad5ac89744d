import type { VoiceQuestions } from '../../section-words.js';

export const lastdaysWords: VoiceQuestions = {
  'lastdays.with': {
    prompt: 'Who do you want with you?',
    hint: 'When you are dying. You can change your mind.',
  },
};
