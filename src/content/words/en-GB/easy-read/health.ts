import type { VoiceQuestions } from '../../section-words.js';

export const healthWords: VoiceQuestions = {
  'health.understanding': { prompt: 'What do you know about your health?' },
  'health.questions': { prompt: 'What do you want to ask?', hint: 'This page cannot answer. Your team can.' },
  'health.hopes': { prompt: 'What do you hope for?', why: 'So that people can help with what you hope for.' },
  'health.worries': { prompt: 'What worries you?' },
};
