import type { SpokenQuestions } from '../../section-words.js';

/** Wording that holds in every nation and states no law. What differs in a nation stands in `law.ts`. */
export const legalWords: SpokenQuestions = {
  'legal.deputy': {
    prompt: 'Has a court appointed a deputy or guardian, or made an order about care?',
    hint: 'This page cannot make one. It only tells your team there is one. To find out more, ask your team.',
    why: 'So that staff know who has a legal say.',
    options: { yes: 'Yes', no: 'No', notSure: "I'm not sure" },
    proxy: {
      prompt: 'Has a court appointed a deputy or guardian for them, or made an order about care?',
      hint: 'This page cannot make one. It only tells their team there is one. To find out more, ask their team.',
    },
    easyRead: {
      prompt: 'Has a court picked someone to choose for you?',
      hint: 'Or has it said how you are cared for? This page only tells your team.',
    },
  },
};
