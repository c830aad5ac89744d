import type { VoiceQuestions } from '../../section-words.js';

export const legalWords: VoiceQuestions = {
  'legal.adrt': {
    prompt: "Did they make an advance decision to refuse treatment (a 'living will')?",
    hint: 'This page cannot make one. It only tells their team there is one. To find out more, ask their team.',
  },
  'legal.lpa': {
    prompt: 'Did they choose someone to make health decisions for them, with a power of attorney?',
    hint: 'This page cannot make one. It only tells their team there is one. To find out more, ask their team.',
  },
  'legal.attorneys': {
    prompt: 'Who are their attorneys?',
    why: "So that staff know who to speak to if they can't decide.",
    fields: { lifeSustainingAuthority: 'Can they decide about treatment that keeps the person alive?' },
  },
  'legal.advanceStatement': { prompt: 'Did they write down their wishes?' },
};
