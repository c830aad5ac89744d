import type { VoiceQuestions } from '../../section-words.js';

/** A parent says what they themselves know, hope and fear: nobody is asked to guess what a baby thinks. */
export const healthWords: VoiceQuestions = {
  'health.understanding': {
    prompt: "In your own words, what is going on with your child's health?",
    why: 'So that the team starts from what you know, in your words.',
  },
  'health.questions': {
    prompt: "What questions do you have for your child's team?",
    hint: 'This page cannot answer them. The team can, once they see them.',
    why: 'So that you can ask what you want to know. It is easy to forget in the moment.',
  },
  'health.hopes': {
    prompt: 'What are you hoping for, for your child?',
    why: 'Hopes help people plan care that fits. You can hope and plan, side by side.',
  },
  'health.worries': {
    prompt: 'What worries you most about what may be ahead?',
    hint: 'Say as much or as little as you like.',
  },
  'health.allergies': {
    prompt: 'Does your child have allergies or bad reactions?',
    hint: 'To a medicine, a food, plasters or something else. Say what happens. If you know of none, say so.',
    why: 'So that people know what not to give your child.',
  },
};
