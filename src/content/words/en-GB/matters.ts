import type { SectionWords } from '../section-words.js';

export const mattersWords: SectionWords = {
  title: 'What matters most to me',
  questions: {
    'matters.top': {
      prompt: 'What matters most to you?',
      hint: 'If we only knew one thing about you, what should it be?',
      why: 'Care fits better when people know what matters.',
      proxy: {
        prompt: 'From what you know of them, what mattered most?',
        hint: 'If we only knew one thing about them, what should it be?',
      },
      easyRead: { prompt: 'What matters most to you?', hint: '' },
    },
    'matters.fear': {
      prompt: 'What would you most want to avoid?',
      hint: 'Things you fear, or would not find acceptable.',
      why: 'Knowing this helps people plan care that fits.',
      proxy: {
        prompt: 'From what you know, what would they most want to avoid?',
        hint: 'Things they fear, or would not find acceptable.',
      },
      easyRead: { prompt: 'What do you not want?', hint: 'Things that scare or worry you.' },
    },
  },
};
