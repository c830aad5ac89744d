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
    hint: 'Give one answer for each, or leave some out. This does not order or rule out any treatment.',
    why: 'So that the team can talk with you about what could help.',
  },
  'emergency.cprView': {
    prompt: 'Has your child said what they think about CPR?',
    hint: 'CPR is trying to restart a heart that has stopped. For people who are very ill, it often does not work. A doctor decides if it could work. You can ask to talk about it. With or without CPR, all other care goes on.',
    why: 'So that the team knows what your child has said. It is not a decision about CPR.',
  },
};
