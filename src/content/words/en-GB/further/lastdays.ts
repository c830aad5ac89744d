import type { SpokenQuestions } from '../../section-words.js';

/** Behind a gate, where dying is called dying; but `lastdays.implants` is asked before it, and names none of that. */
export const lastdaysWords: SpokenQuestions = {
  'lastdays.notWith': {
    prompt: 'Is there anyone you would not want there?',
    hint: 'In your last days. This is for your team. It is left out of copies for family.',
    why: 'So that your team knows who you would not want with you when you are dying.',
    proxy: {
      prompt: 'Is there anyone they would not want there?',
      hint: 'In their last days. This is for their team. It is left out of copies for family.',
      why: 'So that their team knows who they would not want with them when they are dying.',
    },
    easyRead: {
      prompt: 'Who do you not want with you?',
      hint: 'When you are dying. It is left out of copies for family.',
    },
  },
  'lastdays.care': {
    prompt: 'How would you like to be cared for?',
    hint: 'In your last days. Choose any.',
    why: 'When you are dying, it may be hard to say. People can only do it if they know.',
    options: {
      touch: 'Someone to hold my hand',
      noTouch: "Please don't touch me more than needed",
      talk: "Talk to me, even if I don't answer",
      quiet: 'Keep it quiet',
      mouth: 'Keep my mouth fresh and moist',
      hair: 'Hair and nails as I like them',
      clothes: 'My own clothes',
      modesty: 'Carers of the same sex as me',
      prayer: 'Prayer or readings',
      rituals: 'Faith or family customs before or at the time of death (say which)',
    },
    proxy: {
      prompt: 'How would they like to be cared for?',
      hint: 'In their last days. Choose any.',
      why: 'When they are dying, it may be hard for them to say. People can only do it if they know.',
    },
    easyRead: {
      prompt: 'How should people care for you?',
      hint: 'When you are dying. Choose any.',
      why: 'It may be hard to say it then.',
      options: {
        mouth: 'Keep my mouth clean and wet',
        modesty: 'Carers who are the same sex as me',
        rituals: 'Things my faith or family does when someone dies (say which)',
      },
    },
  },
  'lastdays.tell': {
    prompt: 'Who should be told when you are dying, at any hour?',
    hint: 'Say how to reach them.',
    why: 'So that people who matter to you can come, or can know.',
    proxy: {
      prompt: 'Who should be told when they are dying, at any hour?',
      why: 'So that people who matter to them can come, or can know.',
    },
    easyRead: {
      prompt: 'Who should we phone when you are dying?',
      hint: 'Day or night. Say how to reach them.',
    },
  },
  'lastdays.implants': {
    prompt: 'Do you have a pacemaker, heart shock device (ICD) or other implant?',
    hint: 'What a device does may need to change if you get more ill. Your team can talk with you about it.',
    why: 'Staff need to know about it before some tests and treatments.',
    options: {
      icd: 'Yes, a shock device (ICD)',
      pacemaker: 'Yes, a pacemaker',
      other: 'Another implant',
      no: 'No',
      notSure: "I'm not sure",
    },
    proxy: {
      prompt: 'Do they have a pacemaker, heart shock device (ICD) or other implant?',
      hint: 'What a device does may need to change if they get more ill. Their team can talk with you about it.',
    },
    easyRead: {
      prompt: 'Do you have a device in your body?',
      hint: 'Such as a pacemaker. Your team can talk with you about it.',
      why: 'Staff need to know before some tests.',
      options: { icd: 'Yes, a heart shock device (ICD)', other: 'Another device' },
    },
  },
};
