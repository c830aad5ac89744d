import type { VoiceQuestions } from '../../section-words.js';

/** What every question about a place calls those that a young person would not. */
const anyPlace = {
  options: { home: 'At home', relative: 'Another home, with family or a friend' },
};

export const placeWords: VoiceQuestions = {
  'place.care': { prompt: 'Where do you most want to be looked after?', ...anyPlace },
  'place.death1': { prompt: 'If you were dying, where would you want to be?', ...anyPlace },
  'place.death2': anyPlace,
};
