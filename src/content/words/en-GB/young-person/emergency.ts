import type { VoiceQuestions } from '../../section-words.js';

export const emergencyWords: VoiceQuestions = {
  'emergency.preferences': { prompt: 'If there was an emergency, what should people know?' },
  'emergency.cprView': {
    hint: 'CPR is trying to restart a heart that has stopped. For people who are very ill, it often does not work. A doctor decides if it could work. You can ask to talk about it. With or without CPR, all other care goes on.',
  },
};
