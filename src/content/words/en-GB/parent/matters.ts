import type { VoiceQuestions } from '../../section-words.js';

/** Where the parent says what they want for the child, the answers speak as neither of them. */
export const mattersWords: VoiceQuestions = {
  'matters.top': {
    prompt: 'What matters most to your child, and to you as a family?',
    hint: 'If people only knew one thing about your child, what should it be?',
  },
  'matters.rank': {
    prompt: 'Put these in order for your child, most important first',
    hint: "Leave out any that don't fit. Add your own.",
    why: 'When not all can be had at once, people know what comes first for your child.',
    options: {
      alert: 'Being awake, to talk, play or be with people',
      notBurden: 'Keeping things as easy as we can for the family',
    },
  },
  'matters.scale': {
    prompt: 'Which is closer to how you feel for your child?',
    hint: 'Whatever you choose, people still try to keep your child comfortable. It helps a talk. It is not an instruction.',
    why: 'Some treatments may give more time but be hard to bear. The team can talk with you about what fits.',
    options: {
      longer: 'Living as long as possible, even if treatment is hard',
      comfort: 'Comfort, even if life may be shorter',
    },
  },
  'matters.fear': {
    prompt: 'What would you most want to avoid for your child?',
    hint: 'Things you fear for them, or that would be too much for them.',
  },
  'matters.tradeoff': {
    prompt: 'How much would you want your child to go through for the chance of more time?',
    hint: 'For example hospital stays, tests or treatments with side effects.',
    why: 'No answer is wrong. It helps the team talk with you about what fits. It is not an instruction.',
  },
  'matters.bucket': {
    prompt: 'Is there anything your child or family really wants to do?',
    hint: 'A trip, a birthday, time at home, meeting a brother or sister.',
  },
  'matters.memory': {
    prompt: 'Would you like help to make memories?',
    hint: 'Choose any that feel right. You can say not now.',
    why: 'Some families find these a comfort. Some would rather not. Both are fine.',
  },
  'matters.abilities': {
    prompt: 'What would your child find it hardest to live without?',
    hint: 'It helps a talk. It is not an instruction.',
    why: 'Care fits better when people know what your child values most.',
  },
};
