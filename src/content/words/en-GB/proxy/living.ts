import type { VoiceQuestions } from '../../section-words.js';

export const livingWords: VoiceQuestions = {
  'living.keepDoing': { prompt: 'What do they want to keep doing?' },
  'living.goals': {
    prompt: 'What goals would they like to work on?',
    hint: 'Say it their way. You can add small steps, who can help, and when.',
    fields: {
      goal: 'What would they like to do?',
      whyItMatters: 'Why does it matter to them?',
      confidence0to10: 'How sure are they that they can do it? 0 is not at all, 10 is very sure.',
    },
  },
};
