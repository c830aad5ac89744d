import type { SectionWords } from '../section-words.js';

export const mattersWords: SectionWords = {
  title: 'What matters most to me',
  questions: {
    'matters.top': {
      prompt: 'What matters most to you?',
      hint: 'If we only knew one thing about you, what should it be?',
      why: 'Care fits better when people know what matters.',
    },
    'matters.rank': {
      prompt: 'Put these in order, most important first',
      hint: "Leave out any that don't matter to you. Add your own.",
      why: 'When not all can be had at once, people know what comes first for you.',
      options: {
        time: 'Having as much time as possible',
        comfort: 'Being free from pain and discomfort',
        home: 'Being at home',
        people: 'Being with people I love',
        alert: 'Being awake and able to talk',
        independent: 'Doing things for myself',
        notBurden: 'Not being a strain on my family',
        faith: 'Living by my faith or beliefs',
        control: 'Having a say in what happens',
        dignity: 'Being treated with respect',
        event: 'Reaching a special day or event',
        own: 'Something else',
      },
    },
    'matters.scale': {
      prompt: 'If you became very ill, what would matter more to you?',
      hint: 'Whatever you choose, people still try to keep you comfortable. It helps a talk. It is not an instruction.',
      why: 'Some treatments may give more time but be hard to bear. Your team can talk with you about what fits.',
      options: {
        longer: 'Living as long as I can, even if treatment is hard',
        'mostly-longer': 'Mostly living longer',
        balance: 'A balance of both',
        'mostly-comfort': 'Mostly comfort',
        comfort: 'Comfort, even if my life may be shorter',
      },
    },
    'matters.fear': {
      prompt: 'What would you most want to avoid?',
      hint: 'Things you fear, or would not find acceptable.',
      why: 'Knowing this helps people plan care that fits.',
    },
    'matters.bucket': {
      prompt: 'Is there anything you really want to do or say?',
      hint: 'A trip, a visit, a letter, making up with someone, a wedding.',
      why: 'If people know, they may be able to help.',
    },
  },
};
