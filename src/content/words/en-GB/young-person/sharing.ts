import type { VoiceQuestions } from '../../section-words.js';

export const sharingWords: VoiceQuestions = {
  'sharing.consent': { prompt: 'Can we share this with the people who look after you?' },
  'sharing.family': {
    hint: 'You can change this. Your parents or carers may see the plan too. Answers that are private are left out of their copy.',
  },
  'sharing.trigger': { options: { carer: 'Things change for the people who look after me' } },
};
