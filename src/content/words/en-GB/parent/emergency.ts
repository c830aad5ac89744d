import type { VoiceQuestions } from '../../section-words.js';

export const emergencyWords: VoiceQuestions = {
  'emergency.preferences': {
    prompt: 'In an emergency, what would you want people to know about your child?',
    hint: 'This is what you would like. It does not order or rule out any treatment.',
    why: 'In an emergency there is little time to ask. Your words help people do what fits your child.',
  },
  'emergency.existing-form': {
    prompt: 'Does your child have a form about CPR or emergency treatment?',
  },
  'emergency.existing-form-details': {
    hint: 'What kind of form it is, where it is, and the date on it, if you know.',
  },
  'emergency.treatments': {
    prompt: 'How do you feel about these treatments for your child, if they might help?',
    hint: 'This is what you would like. It is not a decision about treatment, and not a form. Rate as many as you like.',
    why: 'Some treatments may help but be hard to bear. The team can talk with you about what fits.',
  },
  'emergency.cprView': {
    prompt: 'Has your child said what they think about CPR?',
    hint: 'CPR is trying to restart a heart that has stopped. It often does not work for people who are very ill. This is what your child would like. It is not a decision about treatment, and not a form.',
    why: 'A doctor decides if CPR could work. You can ask the team to talk about it. With or without CPR, all other care goes on.',
  },
};
