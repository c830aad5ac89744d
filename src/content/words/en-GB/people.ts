import type { SectionWords } from '../section-words.js';

export const peopleWords: SectionWords = {
  title: 'The people in my life',
  questions: {
    'people.list': {
      prompt: 'Who are the people that matter to you?',
      hint: 'Add family, friends, neighbours, carers, pets, anyone. Say how they know you and how to reach them.',
      why: 'So that nobody who matters to you is left out.',
      fields: { name: 'Name', relationship: 'How they know you', phone: 'Phone', email: 'Email' },
    },
    'people.firstCall': {
      prompt: 'Who should be called first in an emergency?',
      hint: 'Choose one or two people. Say how to reach them.',
      why: 'So that staff know who to phone.',
    },
    'people.involve': {
      prompt: 'Who would you like us to involve if you could not speak for yourself?',
      hint: 'They can tell us what you would want. They do not decide for you unless they have legal power to.',
      why: 'So that staff ask the people who know you well.',
    },
    'people.mainCarer': {
      prompt: 'Does someone look after you day to day?',
      hint: 'A carer is someone who helps you and is not paid to.',
      why: 'Carers may need help and rest too.',
      options: {
        yes: 'Yes',
        no: 'No',
        notSure: "I'm not sure",
        iAmCarer: 'I look after someone else',
      },
    },
    'people.carerVoice': {
      prompt: 'A message from the carer',
      hint: 'Carers can say what they can and cannot do, and what they need.',
      why: 'A plan at home may rest on a carer. What they say stays theirs, beside what the person says.',
    },
  },
};
