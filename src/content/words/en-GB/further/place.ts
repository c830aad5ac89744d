import type { SpokenQuestions } from '../../section-words.js';

/** Behind a gate: `place.changeIf` alone. */
export const placeWords: SpokenQuestions = {
  'place.notWant': {
    prompt: 'Is there anywhere you would not want to be?',
    hint: 'Say why, if you like.',
    why: 'So that people know which place to avoid if they can. Nobody can promise a place.',
    proxy: { prompt: 'Is there anywhere they would not want to be?', hint: 'Say why, if it is known.' },
    easyRead: { prompt: 'Where do you not want to be?', hint: 'You can say why.' },
  },
  'place.changeIf': {
    prompt: 'What would make you change your mind about the place?',
    hint: "For example pain that can't be helped at home, or if it got too much for your family.",
    why: 'Things may change. This helps people know when to think again.',
    proxy: {
      prompt: 'What would make them change their mind about the place?',
      hint: "For example pain that can't be helped at home, or if it got too much for their family.",
    },
    easyRead: {
      prompt: 'When would you want to be somewhere else?',
      hint: 'If pain got too bad. If it got too much for your family.',
    },
  },
  'place.around': {
    prompt: 'What would you like around you?',
    hint: 'Choose any.',
    why: 'Small things can make a place feel like your own.',
    options: {
      music: 'Music',
      quiet: 'Quiet',
      pet: 'My pet',
      photos: 'Photos',
      light: 'Daylight or a window',
      garden: 'Garden or fresh air',
      tv: 'TV or radio',
      faith: 'Things from my faith',
      smell: 'A favourite smell',
      people: 'People coming and going',
    },
    proxy: {
      prompt: 'What would they like around them?',
      why: 'Small things can make a place feel like their own.',
    },
    easyRead: { prompt: 'What do you want near you?', options: { smell: 'A smell I like' } },
  },
};
