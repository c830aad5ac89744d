import type { VoiceQuestions } from '../../section-words.js';

export const openingWords: VoiceQuestions = {
  'start.permission': { prompt: 'Is now a good time to talk about what matters to them?' },
};
