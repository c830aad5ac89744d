import type { VoiceQuestions } from '../../section-words.js';

export const legalWords: VoiceQuestions = {
  'legal.deputy': {
    prompt: 'Has a court chosen someone to make choices for your child, or made an order about their care?',
    hint: 'This page cannot make an order. It only tells the team there is one.',
    why: 'So that staff know who has a legal say.',
    // Children have other courts than adults.
    law: '',
  },
  'legal.advanceStatement': {
    prompt: 'Has your child written down their wishes before?',
    hint: 'Such as an advance care plan, or a note that says what they want.',
    // What is said of adults here rests on Acts that hold from the age of 16.
    law: '',
  },
};
