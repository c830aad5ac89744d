import type { SectionWords } from '../section-words.js';

export const aboutWords: SectionWords = {
  title: 'About me',
  questions: {
    'about.preferredName': {
      prompt: 'What would you like to be called?',
      hint: 'The name you like people to use.',
      why: 'So that everyone who helps can use the right name.',
    },
    'about.story': {
      prompt: 'What would you like people to know about you?',
      hint: 'Your work, family, home, what you are proud of, what makes you laugh.',
      why: 'So that people see you, and not only an illness.',
    },
    'about.goodDay': {
      prompt: 'What does a good day look like for you?',
      hint: 'Think about people, places, food, music, rest.',
      why: 'Small things can make a day better. People can only do them if they know.',
    },
  },
};
