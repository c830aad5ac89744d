import type { VoiceQuestions } from '../../section-words.js';

export const comfortWords: VoiceQuestions = {
  'comfort.problems': {
    prompt: 'What feels bad?',
    hint: 'Choose any. If you need help now, phone your team.',
    why: 'So that your team can help.',
    options: {
      bowels: 'It is hard to poo',
      sleep: 'Sleeping too much or too little',
      appetite: 'I do not want to eat',
    },
  },
  'comfort.peace': {
    prompt: 'How do you feel?',
    why: 'How you feel matters. People can help.',
    options: { peace: 'Calm most of the time', worried: 'Worried or sad a lot' },
  },
};
