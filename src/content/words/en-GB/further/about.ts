import type { SpokenQuestions } from '../../section-words.js';

export const aboutWords: SpokenQuestions = {
  'about.pronouns': {
    prompt: 'What words should we use for you?',
    hint: 'For example she, he or they.',
    why: 'So that people speak of you in the way you like.',
    options: {
      she: 'She / her',
      he: 'He / him',
      they: 'They / them',
      other: 'Something else',
      ask: 'Please ask me',
    },
    proxy: {
      prompt: 'What words should we use for them?',
      why: 'So that people speak of them in the way they like.',
    },
    easyRead: { prompt: 'Do we say she, he or they for you?', hint: '' },
  },
  'about.badDay': {
    prompt: 'What makes a day hard, and what helps then?',
    hint: 'It may be noise, pain, being rushed, being alone.',
    why: 'So that people can spot a hard day and know what to do.',
    proxy: { prompt: 'What makes a day hard for them, and what helps?' },
    easyRead: { prompt: 'What makes a day hard? What helps?' },
  },
  'about.doDont': {
    prompt: "Please do… and please don't…",
    hint: 'Small things that help you feel like yourself, and things that upset you.',
    why: 'Small things can make care feel right, or wrong.',
    fields: { kind: "Do or don't?", text: 'What is it?' },
    fieldOptions: { kind: { do: 'Please do', dont: "Please don't" } },
    proxy: {
      prompt: "With them, please do… and please don't…",
      hint: 'Small things that help them feel like themselves, and things that upset them.',
    },
    easyRead: {
      prompt: 'What should people do? What should they not do?',
      hint: 'Things you like. Things that upset you.',
    },
  },
  'about.livesWith': {
    prompt: 'Who do you live with?',
    hint: 'Any answer is fine.',
    why: 'So that people know who else is there, and how to find you.',
    options: {
      alone: 'I live alone',
      withOthers: 'With family or others',
      careHome: 'In a care home',
      supported: 'In supported living',
      hostel: 'In a hostel or somewhere temporary',
      prison: 'In prison or a secure place',
      none: "I don't have a place to live now",
    },
    proxy: {
      prompt: 'Who do they live with?',
      why: 'So that people know who else is there, and how to find them.',
    },
    easyRead: {
      prompt: 'Who do you live with?',
      options: {
        supported: 'In a home with support',
        hostel: 'In a hostel, or somewhere for a short time',
        none: 'I have no place to live now',
      },
    },
  },
  'about.access': {
    prompt: 'Is there anything crews need to know to get in or find you?',
    hint: 'For example where a key safe is, a dog, stairs or a door entry. Do not write a key safe code here.',
    why: 'In an emergency, crews need to reach you fast.',
    proxy: {
      prompt: 'Is there anything crews need to know to get in or find them?',
      why: 'In an emergency, crews need to reach them fast.',
    },
    easyRead: {
      prompt: 'What do crews need to know to get in?',
      hint: 'A dog, stairs, which door. Do not write a key safe code here.',
      why: 'So that help can reach you fast.',
    },
  },
  'about.media': {
    prompt: 'Add a photo, voice note or short video',
    hint: 'If you would rather show or say it than write it.',
    why: 'A face or a voice can tell people things that words cannot.',
    proxy: {
      prompt: 'Add a photo, voice note or short video of them',
      hint: 'If it is easier to show or say than to write. Only if they would be happy with it.',
    },
    easyRead: { prompt: 'Do you want to add a photo or a video?', hint: 'Or your voice.' },
  },
};
