import type { VoiceQuestions } from '../../section-words.js';

export const communicationWords: VoiceQuestions = {
  'communication.language': { prompt: 'What language do they like to speak?' },
  'communication.needs': { prompt: 'Do they have any of these?' },
};
