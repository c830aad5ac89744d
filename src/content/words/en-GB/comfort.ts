import type { SectionWords } from '../section-words.js';

export const comfortWords: SectionWords = {
  title: 'Feeling comfortable',
  questions: {
    'comfort.problems': {
      prompt: 'What bothers you most right now?',
      hint: 'Choose any. Say how much, if you like. Nobody is watching this page: if it is urgent, phone your team.',
      why: 'So that your team can help with what bothers you most.',
      options: {
        pain: 'Pain',
        breath: 'Being short of breath',
        tired: 'Feeling weak or tired',
        sick: 'Feeling or being sick',
        appetite: 'Not wanting to eat',
        bowels: 'Constipation',
        mouth: 'Sore or dry mouth',
        sleep: 'Sleep or drowsiness',
        move: 'Moving around',
        worry: 'Feeling worried',
        low: 'Feeling low',
        other: 'Something else',
        none: 'Nothing now',
      },
      ratings: {
        0: 'Not at all',
        1: 'A little',
        2: 'Quite a bit',
        3: 'A lot',
        4: 'Overwhelming',
      },
    },
    'comfort.peace': {
      prompt: 'How have you been feeling in yourself?',
      hint: 'Any answer is fine.',
      why: 'How you feel matters as much as any pain. Help can be found for it too.',
      options: {
        peace: 'At peace most of the time',
        mixed: 'Up and down',
        worried: 'Worried or low a lot of the time',
        overwhelmed: 'It feels too much',
      },
    },
  },
};
