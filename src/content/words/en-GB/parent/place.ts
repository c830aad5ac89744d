import type { VoiceQuestions } from '../../section-words.js';

/** What every question about a place calls those that a child would not. */
const anyPlace = {
  options: { home: 'At home', relative: 'Another home, with family or a friend' },
  fields: { isUsualResidence: 'This is where your child lives most of the time' },
};

export const placeWords: VoiceQuestions = {
  'place.care': {
    prompt: 'Where would you most like your child to be looked after?',
    hint: 'If it can be done safely. You can change your mind. Say why it is right for your child.',
    ...anyPlace,
  },
  'place.notWant': {
    prompt: 'Is there anywhere you would not want your child to be?',
    hint: 'Say why, if you like.',
    why: 'So that people know which place to avoid if they can. Nobody can promise a place.',
  },
  'place.ifWorse': {
    prompt: 'If your child got ill but might get better, would you want them to go to hospital?',
    hint: 'The team can talk with you about what could help.',
    why: 'This says what you would like. It is not a decision about treatment.',
    options: { avoid: 'Rather stay where we are' },
  },
  'place.death1': {
    prompt: 'If your child were dying, where would you want to be?',
    why: 'So that people know which place to try for. Nobody can promise a place. You can change your mind.',
    ...anyPlace,
  },
  'place.death2': { prompt: 'And if that could not happen?', ...anyPlace },
  'place.changeIf': {
    prompt: 'What would make you change your mind about the place?',
    hint: "For example pain that can't be helped at home, or if it got too much for your family.",
    why: 'So that people can talk with you if that time comes.',
  },
  'place.around': {
    prompt: 'What would your child like around them?',
    hint: 'Choose any that fit.',
    why: 'So that a new place can feel more like home.',
  },
};
