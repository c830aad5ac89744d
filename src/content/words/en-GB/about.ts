import type { SectionWords } from '../section-words.js';

export const aboutWords: SectionWords = {
  title: 'About me',
  questions: {
    'about.preferredName': {
      prompt: 'What would you like to be called?',
      hint: 'The name you like people to use.',
      why: 'So that everyone who helps can use the right name.',
      proxy: { prompt: 'What do they like to be called?', hint: 'The name they like people to use.' },
      easyRead: { prompt: 'What do you like to be called?', hint: '' },
    },
  },
};
