import type { VoiceQuestions } from '../../section-words.js';

export const openingWords: VoiceQuestions = {
  'start.who': {
    prompt: 'Who is doing this today?',
    hint: '',
    options: {
      proxy: 'Someone else, for a person who cannot decide',
      clinicianAfter: 'A health or care worker, after a talk',
    },
  },
  'start.permission': { prompt: 'Is it OK to talk now?', hint: 'You can stop at any time.' },
};
