import type { VoiceQuestions } from '../../section-words.js';

export const sharingWords: VoiceQuestions = {
  'sharing.consent': {
    prompt: 'Can we share this plan with the people who look after your child?',
    hint: 'Their GP, 111, ambulance crews, and hospital, hospice and home teams. In an emergency, crews can still see signed forms and legal papers.',
  },
  'sharing.family': {
    prompt: 'Who among family and friends may see it?',
    hint: 'You can choose nobody, and you can change this later.',
    why: 'So that staff know who may see the plan.',
  },
  'sharing.keyWorker': {
    prompt: "Who leads on your child's care, and how do you reach them day and night?",
  },
  'sharing.review': {
    hint: "At most 3 months is advised. Sooner if your child's health or home changes.",
    why: 'What matters to your child and family may change. The plan can change too.',
  },
  'sharing.trigger': {
    prompt: 'What should make us look at it sooner?',
    hint: 'Choose any that fit.',
    why: 'So that the plan still fits when things change.',
    options: {
      ask: 'We ask to',
      carer: 'Things change for our family',
      capacity: 'What I can decide for myself changes',
    },
  },
  'sharing.agree': { prompt: 'Is this a fair record of what you and your child said?' },
  'sharing.feedback': {
    prompt: 'How did it feel to do this?',
    hint: 'Any answer is fine.',
    why: 'It may be hard to talk about your child in this way. You can say so.',
  },
};
