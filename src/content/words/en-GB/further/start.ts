import type { SpokenQuestions } from '../../section-words.js';

export const startWords: SpokenQuestions = {
  'start.presence': {
    prompt: 'Who would you like with you for these talks?',
    hint: 'Choose any. You can change it each time.',
    why: 'Talks can be easier with the right person there. You can also be on your own.',
    options: {
      alone: "I'd rather be on my own",
      partner: 'My partner',
      family: 'Family',
      friend: 'A friend',
      faith: 'Someone from my faith or community',
      advocate: 'An advocate',
      interpreter: 'An interpreter',
      other: 'Someone else',
    },
    proxy: {
      prompt: 'Who would they like with them for these talks?',
      hint: 'Choose any. It can be different each time.',
      why: 'Talks can be easier with the right person there. Some people like to be on their own.',
    },
    easyRead: {
      prompt: 'Who do you want with you when we talk?',
      options: {
        faith: 'Someone from my faith',
        advocate: 'Someone who speaks up for me',
        interpreter: 'Someone who puts words into my language',
      },
    },
  },
};
