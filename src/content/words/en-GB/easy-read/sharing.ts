import type { VoiceQuestions } from '../../section-words.js';

export const sharingWords: VoiceQuestions = {
  'sharing.consent': {
    prompt: 'Can we show this to your doctors and nurses?',
    hint: 'Also to 111, ambulance, hospital, hospice and home teams. In an emergency, crews can still see signed forms and legal papers.',
  },
  'sharing.exclude': { prompt: 'What should we not show?' },
  'sharing.keyWorker': { prompt: 'Who leads your care?', hint: 'How do we phone them, day or night?' },
  'sharing.agree': { prompt: 'Did we get it right?' },
  'sharing.review': {
    prompt: 'When shall we talk again?',
    hint: 'You can always change your mind.',
    why: 'What you want may change.',
  },
};
