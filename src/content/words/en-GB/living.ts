import type { SectionWords } from '../section-words.js';

export const livingWords: SectionWords = {
  title: 'Living my life and staying independent',
  questions: {
    'living.keepDoing': {
      prompt: 'What do you want to keep doing for yourself?',
      hint: 'Choose what matters. You can pick as few as you like.',
      why: 'The right help or kit may make it easier to keep doing it.',
      options: {
        wash: 'Washing and dressing',
        walk: 'Moving around at home',
        out: 'Getting out',
        eat: 'Eating and drinking what I enjoy',
        toilet: 'Using the toilet',
        cook: 'Cooking or chores',
        hobby: 'Hobbies, music, garden',
        work: 'Work, study or volunteering',
        friends: 'Seeing friends',
        intimacy: 'Closeness with my partner',
        faith: 'Going to worship',
        care: 'Caring for others or a pet',
        other: 'Something else',
      },
    },
    'living.goals': {
      prompt: 'What goals would you like to work on?',
      hint: 'Say it your way. You can add small steps, who can help, and when.',
      why: 'A small goal can matter a lot. People can only help with it if they know.',
      fields: {
        goal: 'What would you like to do?',
        whyItMatters: 'Why does it matter to you?',
        importance0to10: 'How much does it matter? 0 is not at all, 10 is most of all.',
        confidence0to10: 'How sure are you that you can do it? 0 is not at all, 10 is very sure.',
        steps: 'Steps',
        whoHelps: 'Who can help?',
        when: 'By when?',
        equipment: 'What kit or changes would help?',
        reviewDate: 'When to look at it again',
        status: 'How is it going?',
      },
      fieldOptions: {
        status: {
          wanted: 'I want to start',
          inProgress: 'I have started',
          partlyMet: 'Partly done',
          met: 'Done',
          changed: 'I changed it',
          stopped: 'I stopped it',
        },
      },
    },
  },
};
