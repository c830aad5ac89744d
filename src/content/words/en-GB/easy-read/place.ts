import type { VoiceQuestions } from '../../section-words.js';

export const placeWords: VoiceQuestions = {
  'place.care': {
    prompt: 'Where do you want to be cared for?',
    hint: 'We will try. You can change your mind.',
    fields: { isUsualResidence: 'I live here most of the time' },
  },
  'place.ifWorse': { prompt: 'Would you go to hospital?', hint: 'If you got ill but might get better.' },
  'place.death1': {
    prompt: 'Where do you want to be when you are dying?',
    hint: 'You do not have to say now.',
    why: 'So that people know where to try. You can change your mind.',
    fields: { isUsualResidence: 'I live here most of the time' },
  },
  'place.death2': {
    prompt: 'If you could not be there, where else?',
    hint: '',
    fields: { isUsualResidence: 'I live here most of the time' },
  },
};
