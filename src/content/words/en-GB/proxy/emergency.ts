import type { VoiceQuestions } from '../../section-words.js';

export const emergencyWords: VoiceQuestions = {
  'emergency.existing-form': { prompt: 'Do they have a form about CPR or emergency treatment?' },
  'emergency.preferences': {
    prompt: 'In an emergency, what would they want people to know?',
    hint: 'This is what they would like. It does not order or rule out any treatment.',
    why: 'In an emergency there is little time to ask. Knowing this helps people do what fits them.',
  },
};
