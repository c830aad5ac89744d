import type { SpokenQuestions } from '../../section-words.js';

export const sharingWords: SpokenQuestions = {
  'sharing.family': {
    prompt: 'Who among family and friends may see it?',
    hint: 'You can change this at any time.',
    why: 'So that staff know who may see the plan.',
    proxy: {
      prompt: 'Who among their family and friends may see it?',
      hint: 'This can be changed at any time.',
    },
    easyRead: { prompt: 'Which family and friends can see your plan?', hint: 'You can change this.' },
  },
  'sharing.trigger': {
    prompt: 'What should make us look at it sooner?',
    hint: 'Choose any.',
    why: 'What matters to you may change when other things do.',
    options: {
      ask: 'I ask to',
      worse: 'My health changes',
      move: 'I move home or go into or out of hospital',
      carer: 'Things change for my carer',
      newTreatment: 'A new treatment',
      capacity: "I can't decide for myself any more",
    },
    proxy: {
      prompt: 'What should make us look at their plan sooner?',
      why: 'What matters to them may change when other things do.',
    },
    easyRead: {
      prompt: 'What should make us look at this sooner?',
      why: 'What you want may change.',
      options: {
        ask: 'I ask for it',
        carer: 'Things change for the person who helps me',
        capacity: "I can't choose for myself any more",
      },
    },
  },
  'sharing.feedback': {
    prompt: 'How did it feel to do this?',
    hint: 'Any answer is fine.',
    why: 'So that talks like this can get better.',
    options: {
      helped: 'It helped',
      ok: 'It was OK',
      hard: 'It was hard',
      upset: "It upset me and I'd like to talk to someone",
    },
    proxy: { prompt: 'How did it feel to do this?' },
    easyRead: {
      prompt: 'How did this feel?',
      options: { upset: 'It upset me. I want to talk to someone' },
    },
  },
};
