import type { VoiceQuestions } from '../../section-words.js';

export const sharingWords: VoiceQuestions = {
  'sharing.consent': {
    prompt: 'Can we share this plan with the people who look after them?',
    hint: 'Their GP, 111, ambulance crews, and hospital, hospice and home teams. In an emergency, crews can still see signed forms and legal papers.',
  },
  'sharing.keyWorker': { prompt: 'Who leads on their care, and how do you reach them day and night?' },
  'sharing.agree': { prompt: 'Is this a fair record of what they would say?' },
  'sharing.review': {
    hint: 'At most 3 months is advised. Sooner if their health or home changes.',
    why: 'What matters to them may change. The plan can change too.',
  },
};
