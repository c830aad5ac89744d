import type { VoiceQuestions } from '../../section-words.js';

export const mattersWords: VoiceQuestions = {
  'matters.top': { prompt: 'What matters most to you?', hint: '' },
  'matters.rank': {
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
  'matters.scale': {
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
  'matters.fear': { prompt: 'What do you not want?', hint: 'Things that scare or worry you.' },
  'matters.bucket': { prompt: 'What do you really want to do?', hint: 'A trip, a visit, a letter.' },
};
