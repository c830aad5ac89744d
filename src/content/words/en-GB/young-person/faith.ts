import type { VoiceQuestions } from '../../section-words.js';

export const faithWords: VoiceQuestions = {
  'faith.products': {
    hint: 'This tells your team what you believe. It is not a legal paper. Your team can talk about it with you.',
  },
};
