import type { VoiceQuestions } from '../../section-words.js';

/** Behind a gate: here death is called death. */
export const afterWords: VoiceQuestions = {
  'after.body': {
    prompt: "How should your child's body be cared for?",
    hint: 'Washing, clothes, a toy or blanket, time to be with your child, how soon.',
    why: 'So that staff do it in the way that is right for your family.',
  },
  'after.funeral': {
    prompt: "What would you like for your child's funeral?",
    hint: 'Add music, readings, clothes, people or timing in your own words.',
    why: 'You do not have to decide now. Some parents find it helps to have said it.',
    options: { family: 'We would choose as a family' },
  },
  'after.bereavement': {
    prompt: 'Who may need support after your child dies?',
    hint: 'Such as you, a partner, a brother or sister, a grandparent, a close friend.',
    why: 'So that support can be offered. You may need it too.',
  },
  'after.organ': {
    prompt: 'Has your child said what they think about giving organs or tissue after they die?',
    hint: 'This page does not put anybody on the NHS Organ Donor Register. The team can talk about it with you.',
    why: 'So that people who are asked then know what your child said.',
  },
};
