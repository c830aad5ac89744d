import type { SectionWords } from '../section-words.js';

export const peopleWords: SectionWords = {
  title: 'The people in my life',
  questions: {
    'people.firstCall': {
      prompt: 'Who should be called first in an emergency?',
      hint: 'Choose one or two people. Say how to reach them.',
      why: 'So that staff know who to phone.',
      proxy: { prompt: 'Who should be called first in an emergency?' },
      easyRead: { prompt: 'Who do we phone first?', hint: 'Choose one or two people.' },
    },
    'people.list': {
      fields: { name: 'Name', relationship: 'How they know you', phone: 'Phone', email: 'Email' },
      prompt: 'Who are the people that matter to you?',
      hint: 'Add family, friends, neighbours, carers, pets, anyone. Say how they know you and how to reach them.',
      proxy: { prompt: 'Who are the people that matter to them?' },
      easyRead: { prompt: 'Who is important to you?' },
    },
    'people.involve': {
      prompt: 'Who would you like us to involve if you could not speak for yourself?',
      hint: 'They can tell us what you would want. They do not decide for you unless they have legal power to.',
      easyRead: { prompt: "Who can help us if you can't speak?" },
    },
    'people.mainCarer': {
      prompt: 'Does someone look after you day to day?',
      hint: 'A carer is someone who helps you and is not paid to.',
      options: { yes: 'Yes', no: 'No', notSure: "I'm not sure", iAmCarer: 'I look after someone else' },
      easyRead: { prompt: 'Who helps you each day?' },
    },
    'people.carerVoice': {
      prompt: 'A message from your carer',
      hint: 'Carers can say what they can and cannot do, and what they need.',
    },
  },
};
