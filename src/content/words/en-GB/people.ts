import type { SectionWords } from '../section-words.js';

export const peopleWords: SectionWords = {
  title: 'The people in my life',
  questions: {
    'people.list': {
      prompt: 'Who are the people that matter to you?',
      hint: 'Add family, friends, neighbours, carers, pets, anyone. Say how they know you and how to reach them.',
      why: 'So that nobody who matters to you is left out.',
      fields: { name: 'Name', relationship: 'How they know you', phone: 'Phone', email: 'Email' },
      proxy: {
        prompt: 'Who are the people that matter to them?',
        hint: 'Add family, friends, neighbours, carers, pets, anyone. Say how they know the person and how to reach them.',
        why: 'So that nobody who matters to them is left out.',
        fields: { relationship: 'How they know the person' },
      },
      easyRead: { prompt: 'Who is important to you?', hint: 'Family, friends, carers, pets, anyone.' },
    },
    'people.firstCall': {
      prompt: 'Who should be called first in an emergency?',
      hint: 'Choose one or two people. Say how to reach them.',
      why: 'So that staff know who to phone.',
      proxy: { prompt: 'Who should be called first in an emergency?' },
      easyRead: { prompt: 'Who do we phone first?', hint: 'Choose one or two people.' },
    },
    'people.involve': {
      prompt: 'Who would you like us to involve if you could not speak for yourself?',
      hint: 'They can tell us what you would want. They do not decide for you unless they have legal power to.',
      why: 'So that staff ask the people who know you well.',
      proxy: {
        prompt: 'Who would they like us to involve if they could not speak for themselves?',
        hint: 'They can tell us what the person would want. They do not decide unless they have legal power to.',
        why: 'So that staff ask the people who know them well.',
      },
      easyRead: {
        prompt: "Who can help us if you can't speak?",
        hint: 'They can tell us what you want.',
      },
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
      proxy: {
        prompt: 'Does someone look after them day to day?',
        hint: 'A carer is someone who helps them and is not paid to.',
      },
      easyRead: { prompt: 'Does someone help you each day?', hint: 'Someone who is not paid to help.' },
    },
    'people.carerVoice': {
      prompt: 'A message from the carer',
      hint: 'Carers can say what they can and cannot do, and what they need.',
      why: 'A plan at home may rest on a carer. What they say stays theirs, beside what the person says.',
      easyRead: {
        prompt: 'What does the carer want to say?',
        hint: 'What they can do. What they need.',
        why: 'The carer may need help too.',
      },
    },
  },
};
