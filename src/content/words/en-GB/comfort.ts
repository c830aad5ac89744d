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
      proxy: {
        prompt: 'What seems to bother them most right now?',
        hint: 'Choose any. Say how much, if you can. Nobody is watching this page: if it is urgent, phone their team.',
        why: 'So that their team can help with what bothers them most.',
      },
      easyRead: {
        prompt: 'What feels bad?',
        hint: 'Choose any. If you need help now, phone your team.',
        why: 'So that your team can help.',
        options: {
          bowels: 'It is hard to poo',
          sleep: 'Sleeping too much or too little',
          appetite: 'I do not want to eat',
        },
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
      proxy: {
        prompt: 'How have they been feeling in themselves?',
        why: 'How they feel matters as much as any pain. Help can be found for it too.',
      },
      easyRead: {
        prompt: 'How do you feel?',
        why: 'How you feel matters. People can help.',
        options: { peace: 'Calm most of the time', worried: 'Worried or sad a lot' },
      },
    },
  },
};
