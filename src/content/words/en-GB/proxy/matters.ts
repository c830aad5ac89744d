import type { VoiceQuestions } from '../../section-words.js';

export const mattersWords: VoiceQuestions = {
  'matters.top': {
    prompt: 'From what you know of them, what mattered most?',
    hint: 'If we only knew one thing about them, what should it be?',
  },
  'matters.rank': {
    prompt: 'From what you know of them, what came first?',
    hint: "Leave out any that don't matter to them. Add others.",
    why: 'When not all can be had at once, people know what comes first for them.',
  },
  'matters.scale': {
    prompt: 'From what you know, which is closer to how they would feel?',
    hint: 'Whatever you choose, people still try to keep them comfortable. It helps a talk. It is not an instruction.',
    why: 'Some treatments may give more time but be hard to bear. Their team can talk with you about what fits.',
  },
  'matters.fear': {
    prompt: 'From what you know, what would they most want to avoid?',
    hint: 'Things they fear, or would not find acceptable.',
  },
  'matters.bucket': { prompt: 'Is there anything they really want to do or say?' },
};
