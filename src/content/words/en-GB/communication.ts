import type { SectionWords } from '../section-words.js';

export const communicationWords: SectionWords = {
  title: 'How to talk with me',
  questions: {
    'communication.language': {
      prompt: 'What language do you like to speak?',
      why: 'So that staff know which language works best, and if an interpreter is needed.',
      options: { en: 'English', cy: 'Welsh', other: 'Another language', bsl: 'British Sign Language' },
    },
    'communication.needs': {
      prompt: 'Do you have any of these?',
      hint: 'Choose all that fit.',
      why: 'So that staff know how to talk and help in the way that works best.',
      options: {
        hearing: 'I find it hard to hear',
        sight: 'I find it hard to see',
        speech: 'I find it hard to speak or be understood',
        thinking: 'I find it hard to remember or take things in',
        summon: "I can't call for help in an emergency",
        safety: 'I may not notice danger',
        learning: 'I have a learning disability',
        autistic: 'I am autistic',
        none: 'None of these',
      },
    },
  },
};
