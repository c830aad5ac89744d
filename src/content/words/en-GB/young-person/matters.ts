import type { VoiceQuestions } from '../../section-words.js';

export const mattersWords: VoiceQuestions = {
  'matters.rank': { options: { notBurden: 'Not making things hard for my family' } },
  'matters.fear': {
    prompt: 'What do you really not want?',
    hint: 'Things that scare you, or that would be too much.',
  },
  'matters.abilities': { prompt: 'What would you find it hardest to live without?' },
  'matters.bucket': {
    prompt: 'Is there anything you really want to do?',
    hint: 'A trip, a gig, meeting someone, learning something, saying something to a friend.',
  },
};
