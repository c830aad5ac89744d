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
    'matters.rank': {
      prompt: 'Put these in order, most important first',
      hint: "Leave out any that don't matter to you. Add your own.",
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
      proxy: { prompt: 'From what you know of them, what came first?' },
      easyRead: { prompt: 'What is most important?' },
    },
    'matters.scale': {
      prompt: 'If you became very ill, what would matter more to you?',
      hint: 'You will always be kept as comfortable as we can, whatever you choose. It helps a talk; it is not an instruction.',
      options: {
        longer: 'Living as long as I can, even if treatment is hard',
        'mostly-longer': 'Mostly living longer',
        balance: 'A balance of both',
        'mostly-comfort': 'Mostly comfort',
        comfort: 'Comfort, even if my life may be shorter',
      },
      proxy: { prompt: 'From what you know, which is closer to how they would feel?' },
      easyRead: { prompt: 'More time, or more comfort?' },
    },
    'matters.bucket': {
      prompt: 'Is there anything you really want to do or say?',
      hint: 'A trip, a visit, a letter, making up with someone, a wedding.',
      easyRead: { prompt: 'What do you really want to do?' },
    },
  },
};
