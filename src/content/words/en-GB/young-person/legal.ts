import type { VoiceQuestions } from '../../section-words.js';

export const legalWords: VoiceQuestions = {
  'legal.advanceStatement': {
    hint: 'Such as an advance care plan, or a note that says what you want.',
    // What is said to adults here rests on Acts that hold from the age of 16.
    law: '',
  },
  'legal.deputy': {
    prompt: 'Has a court chosen someone to make choices for you, or made an order about your care?',
    hint: 'This page cannot make an order. It only tells your team there is one.',
    // Children have other courts than adults.
    law: '',
  },
};
