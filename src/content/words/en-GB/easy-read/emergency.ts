import type { VoiceQuestions } from '../../section-words.js';

export const emergencyWords: VoiceQuestions = {
  'emergency.existing-form': { prompt: 'Do you have a form about emergency treatment?' },
  'emergency.existing-form-details': {
    prompt: 'Where is it?',
    hint: '',
    fields: { dateOnForm: 'What date is on it?' },
  },
  'emergency.preferences': {
    prompt: 'What should people know in an emergency?',
    hint: 'This is what you would like. It is not an order.',
    why: 'There may be no time to ask.',
  },
};
