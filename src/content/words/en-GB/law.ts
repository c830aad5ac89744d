import type { OwnBook } from '../section-words.js';

const england: OwnBook['law'][keyof OwnBook['law']] = {
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
};

/** What is true in one nation only, as the person is asked. England and Wales have one Act. */
export const law: OwnBook['law'] = {
  england,
  wales: england,
  scotland: {
    'legal.adrt': {
      prompt: "Have you made an advance directive (a 'living will')?",
      law: 'In Scotland, no Act sets the rules for one. It must still be taken into account.',
    },
    'legal.lpa': {
      prompt: 'Have you chosen someone to make health decisions for you, with a welfare power of attorney?',
      law: 'It is registered with the Office of the Public Guardian (Scotland).',
    },
  },
  'northern-ireland': {
    'legal.adrt': {
      law: 'In Northern Ireland, no Act sets the rules for one. Ask your team what that means for you.',
    },
  },
};
