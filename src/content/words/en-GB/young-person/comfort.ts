import type { VoiceQuestions } from '../../section-words.js';

export const comfortWords: VoiceQuestions = {
  'comfort.problems': {
    options: { bowels: 'Constipation (hard to poo)', sleep: 'Sleep, or feeling sleepy' },
  },
  'comfort.peace': {
    prompt: 'How have you been feeling?',
    options: { peace: 'Calm most of the time' },
  },
};
