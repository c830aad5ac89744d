import type { VoiceQuestions } from '../../section-words.js';
import { openingWords } from './opening.js';

export const startWords: VoiceQuestions = {
  ...openingWords,
  'start.helperName': { prompt: 'Who is helping?', hint: 'What is their name?' },
  'start.adult': { prompt: 'Are you 18 or over?' },
  'start.howMuch': {
    prompt: 'How much do you want to know?',
    hint: 'Any answer is fine.',
    why: 'So that people tell you as much as you want.',
    options: { tellOther: 'Talk to someone I trust instead' },
  },
  'start.infoTo': { prompt: 'Who should we talk to?', hint: 'Only if you say yes.' },
};
