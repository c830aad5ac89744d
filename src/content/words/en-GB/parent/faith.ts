import type { VoiceQuestions } from '../../section-words.js';

export const faithWords: VoiceQuestions = {
  'faith.important': {
    prompt: "Does your family have a faith, belief or culture that matters to your child's care?",
  },
  'faith.what': {
    hint: 'Prayer, washing, dress, food, modesty, who may touch your child, holy days, blood products.',
  },
  'faith.who': { prompt: 'Who should we contact for your family?' },
  'faith.strength': {
    prompt: 'What gives your child and family strength?',
    why: 'On a hard day, people can help you find it.',
  },
  'faith.decisions': {
    prompt: 'How are big decisions made in your family?',
    hint: 'All families differ.',
    why: 'So that staff talk with you in the way that fits. It does not change who has a legal say.',
  },
  'faith.products': {
    prompt: "Is there any treatment your child's beliefs do not allow?",
    hint: 'This tells the team what your child believes. It is not a legal paper. The team can talk about it with you.',
  },
};
