import type { VoiceQuestions } from '../../section-words.js';

/** Behind a gate: here death is called death. */
export const afterWords: VoiceQuestions = {
  'after.organ': {
    prompt: 'What do you think about giving organs or tissue after you die?',
    hint: 'This page does not put you on the NHS Organ Donor Register. You can talk about it with your family or team. Your family would be asked too.',
  },
  'after.body': {
    hint: 'Washing, clothes, something you love beside you, who may be there, how soon.',
  },
  'after.funeral': { prompt: 'Is there anything you want at your funeral?' },
  'after.bereavement': {
    hint: 'Such as a parent, a brother or sister, a close friend, or anyone you worry about.',
  },
};
