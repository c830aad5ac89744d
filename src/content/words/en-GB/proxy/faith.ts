import type { VoiceQuestions } from '../../section-words.js';

export const faithWords: VoiceQuestions = {
  'faith.important': { prompt: 'Do they have a faith, belief or culture that matters to their care?' },
  'faith.what': {
    hint: 'Prayer, washing, dress, food, modesty, who may touch them, holy days, blood products.',
  },
  'faith.who': { prompt: 'Who should we contact for them?' },
  'faith.strength': {
    prompt: 'What gives them strength or peace?',
    why: 'On a hard day, people can help them find it.',
  },
  'faith.products': { prompt: 'Is there any treatment their beliefs do not allow?' },
};
