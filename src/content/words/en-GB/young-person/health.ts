import type { VoiceQuestions } from '../../section-words.js';

export const healthWords: VoiceQuestions = {
  'health.understanding': { prompt: 'Can you tell us what you know about your illness?' },
  'health.questions': { prompt: 'What do you want to ask your team?' },
  'health.worries': { prompt: 'Is anything worrying you?' },
};
