import type { VoiceBook, VoiceQuestions } from '../../section-words.js';

const england: VoiceQuestions = {
  'legal.advanceStatement': {
    law: 'Whoever decides for them has to think about what they wrote. It is not legally binding.',
  },
  'legal.adrt': {
    law: "It may say no to treatment that keeps them alive. Then it must be in writing. It must say 'even if my life is at risk'. It must be signed by them. A witness must sign it too.",
  },
  'legal.lpa': {
    prompt: 'Did they choose someone to make health decisions for them, with a lasting power of attorney?',
    law: "It has to be registered (Office of the Public Guardian) before it is used. It is only used when they can't decide.",
  },
};

/** What this voice says of each nation's law in its own way. England and Wales have one Act. */
export const law: VoiceBook['law'] = {
  england,
  wales: england,
  scotland: {
    'legal.adrt': { prompt: "Did they make an advance directive (a 'living will')?" },
    'legal.lpa': {
      prompt: 'Did they choose someone to make health decisions for them, with a welfare power of attorney?',
    },
  },
  'northern-ireland': {
    'legal.adrt': {
      law: 'In Northern Ireland, no Act sets the rules for one. Ask their team what that means for them.',
    },
  },
};
