import type { VoiceQuestions } from '../../section-words.js';

/** Behind a gate: here dying is called dying. */
export const lastdaysWords: VoiceQuestions = {
  'lastdays.with': {
    prompt: 'Who would you like to be with your child?',
    hint: "In your child's last days. You can change this later.",
    why: 'So that people know who to call when your child is dying.',
  },
  'lastdays.notWith': {
    prompt: 'Is there anyone you would not want there?',
    hint: "In your child's last days. Your answer is left out of copies for parents and family.",
    why: 'So that staff know, and you do not have to say it then.',
  },
  'lastdays.care': {
    prompt: 'How would you like your child to be cared for?',
    hint: "In your child's last days. Choose any. You can say if you want to hold your child.",
    why: 'So that staff can do it in the way that is right for your child.',
    options: { touch: 'Someone to hold me, or hold my hand' },
  },
  'lastdays.tell': {
    prompt: 'Who should be told when your child is dying, at any hour?',
    hint: 'Such as family, a close friend, or someone from your faith.',
    why: 'So that people who want to come can be told in time.',
  },
  'lastdays.implants': {
    prompt: 'Does your child have a pacemaker, heart shock device (ICD) or other implant?',
    hint: 'If you have a card for it, it says which kind it is.',
    why: 'So that staff know before they treat your child.',
  },
};
