import type { VoiceQuestions } from '../../section-words.js';

export const communicationWords: VoiceQuestions = {
  'communication.support': { options: { carer: 'A parent or carer with me' } },
};
