import type { VoiceQuestions } from '../../section-words.js';
import { openingWords } from './opening.js';

export const startWords: VoiceQuestions = {
  ...openingWords,
  'start.helperName': { hint: 'Their name and how they know the person.' },
  'start.adult': { prompt: 'Are they 18 or over?' },
  'start.howMuch': {
    prompt: 'How much would they want to know about what may be ahead?',
    why: 'Some people want every detail. Some want very little. This helps their team get it right for them.',
  },
  'start.infoTo': {
    hint: 'This is only done if they agree, or would have.',
    why: 'So that news goes to the person they would choose, and to nobody else.',
  },
};
