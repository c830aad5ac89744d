import type { VoiceQuestions } from '../../section-words.js';

export const legalWords: VoiceQuestions = {
  'legal.adrt': {
    prompt: 'Have you signed a paper that says no to a treatment?',
    hint: 'This page cannot make one. It only tells your team there is one.',
  },
  'legal.adrtWhere': {
    prompt: 'Where is the paper? Who has a copy?',
    fields: { date: 'What date is on it?' },
  },
  'legal.lpa': {
    prompt: 'Have you picked someone by law to choose for you?',
    hint: 'This page cannot make one. It only tells your team there is one.',
    options: { yesLst: 'Yes, also for treatment that keeps me alive' },
  },
  'legal.attorneys': { prompt: 'Who did you pick?', hint: 'Add each person.' },
  'legal.advanceStatement': {
    prompt: 'Have you written down what you want?',
    hint: 'On paper, or somewhere else.',
    why: 'So that people can read it too.',
  },
};
