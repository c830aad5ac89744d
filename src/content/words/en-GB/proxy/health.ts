import type { VoiceQuestions } from '../../section-words.js';

export const healthWords: VoiceQuestions = {
  'health.understanding': {
    prompt: 'When they could still decide, what did they know about their health?',
    why: 'So that their team starts from what they knew.',
  },
  'health.questions': {
    prompt: 'What questions do you have for their team?',
    hint: 'This page cannot answer them. Their team can, once they see them.',
  },
  'health.hopes': { prompt: 'What did they hope for?' },
  'health.worries': { prompt: 'What did they worry about?' },
};
