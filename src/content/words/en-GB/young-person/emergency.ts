import type { VoiceQuestions } from '../../section-words.js';

export const emergencyWords: VoiceQuestions = {
  'emergency.preferences': { prompt: 'If there was an emergency, what should people know?' },
};
