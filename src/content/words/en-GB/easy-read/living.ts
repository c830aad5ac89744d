import type { VoiceQuestions } from '../../section-words.js';

export const livingWords: VoiceQuestions = {
  'living.keepDoing': {
    prompt: 'What do you want to keep doing?',
    hint: 'Choose what matters.',
    why: 'The right help may make it easier.',
  },
  'living.goals': {
    prompt: 'What do you want to work on?',
    hint: 'It can be small. Say it your way.',
    why: 'So that people can help you do it.',
    fields: {
      importance0to10: 'How much does it matter? From 0 to 10.',
      confidence0to10: 'How sure are you? From 0 to 10.',
      equipment: 'What would help?',
    },
  },
};
