import type { NationLaw } from './nation-law.js';

/** The law of England on papers made ahead: Mental Capacity Act 2005, s4(6) (what was
 * written before), s9-11 (attorneys) and s24-26 (advance decisions). */
export const england: NationLaw = {
  hidden: [],
  minAge: {},
  words: {
    'legal.advanceStatement': {
      law: 'If others decide for you one day, they have to think about what you wrote. It is not legally binding.',
    },
    'legal.adrt': {
      law: "It may say no to treatment that keeps you alive. Then it must be in writing. It must say 'even if my life is at risk'. It must be signed by you. A witness must sign it too.",
    },
    'legal.lpa': {
      prompt: 'Have you chosen someone to make health decisions for you, with a lasting power of attorney?',
      law: "It has to be registered (Office of the Public Guardian) before it is used. It is only used when you can't decide.",
    },
  },
};
