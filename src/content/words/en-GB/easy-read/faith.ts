import type { VoiceQuestions } from '../../section-words.js';

export const faithWords: VoiceQuestions = {
  'faith.important': { prompt: 'Do you have a faith?', hint: 'Or a belief or culture that matters to you.' },
  'faith.what': { prompt: 'Tell us about it.', hint: 'Prayer, washing, food, clothes, holy days.' },
  'faith.who': { prompt: 'Who should we call about your faith?', hint: 'A faith leader or someone else.' },
  'faith.strength': { prompt: 'What makes you feel strong?' },
  'faith.products': {
    prompt: 'Is there a treatment your faith does not allow?',
    hint: 'This page tells people. It is not a legal paper.',
    why: 'So that staff know before it is urgent.',
  },
};
