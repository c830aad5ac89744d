import type { SectionWords } from '../section-words.js';

export const faithWords: SectionWords = {
  title: 'Faith, culture and what gives me strength',
  questions: {
    'faith.important': {
      prompt: 'Do you have a faith, belief or culture that matters to your care?',
      hint: 'Nobody guesses from a name or a religion. We ask.',
      why: 'So that care can respect it.',
    },
    'faith.what': {
      prompt: 'Tell us about it',
      hint: 'Prayer, washing, dress, food, modesty, who may touch you, holy days, blood products.',
      why: 'So that staff know what to do, and what not to do.',
    },
    'faith.who': {
      prompt: 'Who should we contact for you?',
      hint: 'A faith leader, chaplain, elder, humanist or other.',
      why: 'So that the right person can be asked to come.',
    },
    'faith.strength': {
      prompt: 'What gives you strength or peace?',
      hint: 'People, nature, prayer, music, memories.',
      why: 'On a hard day, people can help you find it.',
    },
    'faith.products': {
      prompt: 'Is there any treatment your beliefs do not allow?',
      hint: "This page cannot make it legally binding. See the part 'My papers and who can speak for me'.",
      why: 'Some people do not want blood, or products from animals. Staff need to know before it is urgent.',
    },
  },
};
