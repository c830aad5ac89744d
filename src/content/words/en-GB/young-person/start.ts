import type { VoiceQuestions } from '../../section-words.js';

export const startWords: VoiceQuestions = {
  'start.permission': { prompt: 'Is now an OK time to talk about what matters to you?' },
  'start.howMuch': { prompt: 'How much do you want to know about what might happen?' },
  'start.presence': {
    prompt: 'Who do you want with you when we talk?',
    options: {
      partner: 'My boyfriend, girlfriend or partner',
      family: 'A parent or someone else in my family',
      advocate: 'An advocate (someone who speaks up for me)',
    },
  },
};
