import type { VoiceQuestions } from '../../section-words.js';

export const placeWords: VoiceQuestions = {
  'place.care': {
    prompt: 'Where would they most like to be looked after?',
    hint: 'If it can be done safely. They can change their mind. Say why it is right for them.',
    fields: { isUsualResidence: 'This is where they live most of the time' },
  },
  'place.ifWorse': {
    prompt: 'If they got ill but might get better, would they want to go to hospital?',
    hint: 'Their team can talk with you about what could help.',
    why: 'This says what they would like. It is not a decision about treatment.',
  },
  'place.death1': {
    prompt: 'Where would they most like to be when they are dying?',
    why: 'So that people know which place to try for. Nobody can promise a place. This can be changed.',
    fields: { isUsualResidence: 'This is where they live most of the time' },
  },
  'place.death2': { fields: { isUsualResidence: 'This is where they live most of the time' } },
};
