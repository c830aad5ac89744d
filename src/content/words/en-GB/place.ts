import type { SectionWords } from '../section-words.js';

/** Every question about a place offers the same places and asks the same of them. */
const anyPlace = {
  options: {
    home: 'My own home',
    relative: 'Home of family or a friend',
    careHome: 'Care home',
    hospice: 'Hospice',
    hospital: 'Hospital',
    community: 'Community hospital',
    other: 'Somewhere else',
    noPreference: "I don't mind",
  },
  fields: {
    setting: 'Kind of place',
    orgName: 'Name of the place',
    address: 'Address',
    isUsualResidence: 'This is where I live most of the time',
  },
};

export const placeWords: SectionWords = {
  title: 'Where I want to be',
  questions: {
    'place.care': {
      prompt: 'Where would you most like to be looked after?',
      hint: 'If it can be done safely. You can change your mind. Say why it is right for you.',
      why: 'So that people know which place to try for. Nobody can promise a place.',
      ...anyPlace,
    },
    'place.ifWorse': {
      prompt: 'If you got ill but might get better, would you want to go to hospital?',
      hint: 'Your team can talk with you about what could help.',
      why: 'This says what you would like. It is not a decision about treatment.',
      options: {
        yes: 'Yes',
        onlyIf: "Only if it can't be done at home",
        avoid: "I'd rather stay where I am",
        comfortOnly: 'Only for comfort, such as a broken bone',
        depends: "It depends, let's talk",
      },
    },
    'place.death1': {
      prompt: 'Where would you most like to be when you are dying?',
      hint: 'Not everyone wants to think about this now. That is fine.',
      why: 'So that people know which place to try for. Nobody can promise a place. You can change your mind.',
      ...anyPlace,
    },
    'place.death2': {
      prompt: 'And if that could not happen?',
      hint: 'A second choice.',
      why: 'The first place may not be free, or may not be safe at the time.',
      ...anyPlace,
    },
  },
};
