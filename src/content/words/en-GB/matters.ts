import type { SectionWords } from '../section-words.js';

export const mattersWords: SectionWords = {
  title: 'What matters most to me',
  questions: {
    'matters.top': {
      prompt: 'What matters most to you?',
      hint: 'If we only knew one thing about you, what should it be?',
      why: 'Care fits better when people know what matters.',
      proxy: {
        prompt: 'From what you know of them, what mattered most?',
        hint: 'If we only knew one thing about them, what should it be?',
      },
      easyRead: { prompt: 'What matters most to you?', hint: '' },
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
      proxy: {
        prompt: 'From what you know of them, what came first?',
        hint: "Leave out any that don't matter to them. Add others.",
        why: 'When not all can be had at once, people know what comes first for them.',
      },
      easyRead: {
        prompt: 'What is most important?',
        hint: 'Put the most important first.',
        why: 'So that people know what comes first for you.',
        options: {
          time: 'Having more time',
          comfort: 'Not being in pain',
          people: 'Being with people I love',
          control: 'Having a say',
          event: 'Being there on a special day',
          notBurden: 'Not being too much for my family',
        },
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
      proxy: {
        prompt: 'From what you know, which is closer to how they would feel?',
        hint: 'Whatever you choose, people still try to keep them comfortable. It helps a talk. It is not an instruction.',
        why: 'Some treatments may give more time but be hard to bear. Their team can talk with you about what fits.',
      },
      easyRead: {
        prompt: 'More time, or more comfort?',
        hint: 'People still try to keep you comfortable. This only helps a talk.',
        why: 'Some treatments are hard. They may give more time.',
        options: {
          longer: 'More time, even if treatment is hard',
          'mostly-longer': 'Mostly more time',
          balance: 'Both the same',
          'mostly-comfort': 'Mostly comfort',
          comfort: 'Comfort, even if there may be less time',
        },
      },
    },
    'matters.fear': {
      prompt: 'What would you most want to avoid?',
      hint: 'Things you fear, or would not find acceptable.',
      why: 'Knowing this helps people plan care that fits.',
      proxy: {
        prompt: 'From what you know, what would they most want to avoid?',
        hint: 'Things they fear, or would not find acceptable.',
      },
      easyRead: { prompt: 'What do you not want?', hint: 'Things that scare or worry you.' },
    },
    'matters.bucket': {
      prompt: 'Is there anything you really want to do or say?',
      hint: 'A trip, a visit, a letter, making up with someone, a wedding.',
      why: 'If people know, they may be able to help.',
      proxy: { prompt: 'Is there anything they really want to do or say?' },
      easyRead: { prompt: 'What do you really want to do?', hint: 'A trip, a visit, a letter.' },
    },
  },
};
