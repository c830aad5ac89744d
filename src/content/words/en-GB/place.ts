import type { SectionWords } from '../section-words.js';

export const placeWords: SectionWords = {
  title: 'Where I want to be',
  questions: {
    'place.care': {
      prompt: 'Where would you most like to be looked after?',
      hint: 'If it can be done safely. You can change your mind. Say why it is right for you.',
      why: 'So that people know which place to try for. Nobody can promise a place.',
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
      proxy: {
        prompt: 'Where would they most like to be looked after?',
        hint: 'If it can be done safely. They can change their mind. Say why it is right for them.',
        fields: { isUsualResidence: 'This is where they live most of the time' },
      },
      easyRead: {
        prompt: 'Where do you want to be cared for?',
        hint: 'We will try. You can change your mind.',
        fields: { isUsualResidence: 'I live here most of the time' },
      },
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
      proxy: {
        prompt: 'If they got ill but might get better, would they want to go to hospital?',
        hint: 'Their team can talk with you about what could help.',
        why: 'This says what they would like. It is not a decision about treatment.',
      },
      easyRead: { prompt: 'Would you go to hospital?', hint: 'If you got ill but might get better.' },
    },
    'place.death1': {
      fields: {
        setting: 'Kind of place',
        orgName: 'Name of the place',
        address: 'Address',
        isUsualResidence: 'This is where I live most of the time',
      },
      prompt: 'Where would you most like to be when you are dying?',
      hint: 'Not everyone wants to think about this now. That is fine.',
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
      proxy: { prompt: 'Where would they most like to be when they are dying?' },
      easyRead: { prompt: 'Where do you want to be when you are dying?' },
    },
    'place.death2': {
      fields: {
        setting: 'Kind of place',
        orgName: 'Name of the place',
        address: 'Address',
        isUsualResidence: 'This is where I live most of the time',
      },
      prompt: 'And if that could not happen?',
      hint: 'A second choice.',
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
    },
  },
};
