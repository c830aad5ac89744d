import type { VoiceQuestions } from '../../section-words.js';

export const peopleWords: VoiceQuestions = {
  'people.list': {
    prompt: 'Who are the people that matter to them?',
    hint: 'Add family, friends, neighbours, carers, pets, anyone. Say how they know the person and how to reach them.',
    why: 'So that nobody who matters to them is left out.',
    fields: { relationship: 'How they know the person' },
  },
  'people.firstCall': { prompt: 'Who should be called first in an emergency?' },
  'people.involve': {
    prompt: 'Who would they like us to involve if they could not speak for themselves?',
    hint: 'They can tell us what the person would want. They do not decide unless they have legal power to.',
    why: 'So that staff ask the people who know them well.',
  },
  'people.mainCarer': {
    prompt: 'Does someone look after them day to day?',
    hint: 'A carer is someone who helps them and is not paid to.',
  },
};
