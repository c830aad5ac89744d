import type { SectionWords } from '../section-words.js';

export const faithWords: SectionWords = {
  title: 'Faith, culture and what gives me strength',
  questions: {
    'faith.important': {
      prompt: 'Do you have a faith, belief or culture that matters to your care?',
      proxy: { prompt: 'Do they have a faith, belief or culture that matters to their care?' },
      easyRead: { prompt: 'Do you have a faith?' },
    },
    'faith.what': {
      prompt: 'Tell us about it',
      hint: 'Prayer, washing, dress, food, modesty, who may touch you, holy days, blood products.',
    },
    'faith.who': {
      prompt: 'Who should we contact for you?',
      hint: 'A faith leader, chaplain, elder, humanist or other.',
    },
    'faith.strength': {
      prompt: 'What gives you strength or peace?',
      hint: 'People, nature, prayer, music, memories.',
      easyRead: { prompt: 'What makes you feel strong?' },
    },
    'faith.products': {
      prompt: 'Is there any treatment your beliefs do not allow?',
      hint: "If you want a refusal to be legally binding, this page is not enough. See 'My papers'.",
    },
  },
};
