import type { SectionWords } from '../section-words.js';

export const healthWords: SectionWords = {
  title: 'What I know about my health',
  questions: {
    'health.understanding': {
      prompt: 'In your own words, what is going on with your health?',
      hint: 'There is no right answer.',
      why: 'So that your team starts from what you know, in your words.',
    },
    'health.questions': {
      prompt: 'What questions do you have for your team?',
      hint: 'This page cannot answer them. Your team can, once they see them.',
      why: 'So that you can ask what you want to know. It is easy to forget in the moment.',
    },
    'health.hopes': {
      prompt: 'What are you hoping for?',
      hint: 'Big or small.',
      why: 'Hopes help people plan care that fits. There is room for hope and for planning.',
    },
    'health.worries': {
      prompt: 'What worries you most about what may be ahead?',
      hint: 'Say as much or as little as you like.',
      why: 'A worry that is shared may be easier to plan for.',
    },
  },
};
