import type { VoiceQuestions } from '../../section-words.js';

/** Here "you" is the parent: it is their talk, and they decide how much they hear. */
export const startWords: VoiceQuestions = {
  'start.helperName': { hint: 'Their name and how they know your child.' },
  'start.permission': {
    prompt: 'Is now a good time to talk about what matters to your child and family?',
    hint: 'You can stop at any point. You do not have to answer anything.',
  },
  'start.howMuch': {
    prompt: 'How much do you want to know about what may be ahead for your child?',
    why: 'Some parents want every detail. Some want very little. This helps the team get it right for you.',
  },
  'start.presence': {
    prompt: 'Who would you like with you for these talks?',
    hint: 'Choose any. It can be different each time.',
    why: 'You do not have to do this on your own.',
  },
  'start.adult': { prompt: 'Is your child 18 or over?' },
  'start.infoTo': {
    prompt: 'Who should we talk to instead?',
    hint: 'This is only done if your child agrees.',
    why: 'So that news goes to the person your child chose, and to nobody else.',
  },
};
