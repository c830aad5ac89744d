import type { VoiceQuestions } from '../../section-words.js';

export const comfortWords: VoiceQuestions = {
  'comfort.problems': {
    hint: 'Choose any. Say how much, if you like. Nobody is watching this page: if it is urgent, tell an adult or phone your team.',
    options: { bowels: 'Constipation (hard to poo)', sleep: 'Sleep, or feeling sleepy' },
  },
  'comfort.peace': {
    prompt: 'How have you been feeling?',
    options: { peace: 'Calm most of the time' },
  },
  'comfort.food': { hint: 'Likes, dislikes, faith rules, help you need. A taste just to enjoy.' },
};
