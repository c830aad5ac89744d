import type { VoiceQuestions } from '../../section-words.js';

export const peopleWords: VoiceQuestions = {
  'people.list': {
    prompt: 'Who are the people that matter to your child?',
    hint: 'Add family, friends, carers, pets, anyone. Say how they know your child and how to reach them.',
    why: 'So that nobody who matters to your child is left out.',
    fields: { relationship: 'How they know your child' },
  },
  'people.firstCall': {
    prompt: 'Who should be called first in an emergency?',
    hint: 'Choose one or two people. One can be you. Say how to reach them.',
  },
  'people.involve': {
    prompt: 'Who else should be involved in big decisions about your child?',
    hint: 'Such as a grandparent or a nurse you trust. They can help you think. That does not give them a legal right to decide.',
    why: 'So that staff ask the people who know your child well.',
  },
  'people.doNotShare': {
    prompt: 'Is there anyone we should not share this with?',
    hint: 'This is private. Your answer is left out of copies for parents and family.',
    why: 'So that staff know before they talk to anyone.',
  },
  'people.dependants': {
    prompt: 'Who looks after brothers, sisters and pets if you all have to leave in a hurry?',
    hint: 'Give a name and a phone number, if you can.',
    why: 'So that you can go with your child, and not have to plan it then.',
  },
  'people.carerNeeds': {
    prompt: 'What would help you and your family?',
    hint: 'Choose any. You can say that you need nothing now.',
    why: 'You matter too. It is hard to care for a child day and night with no rest.',
    options: { training: 'Showing us how to do things' },
  },
  'people.carerVoice': {
    prompt: 'What would you like to say for yourself?',
    hint: 'What you can do, what you cannot do, and what you need.',
    why: 'A plan at home may rest on you. What you say stays yours, beside what is said for your child.',
  },
  'people.mainCarer': {
    prompt: 'Does someone look after your child day to day?',
    hint: 'This may be you, or someone else who helps your child and is not paid to.',
  },
  'people.aware': {
    prompt: 'Do the people close to your child know how ill they are?',
    hint: 'This is private. Your answer is left out of copies for parents and family.',
    why: 'So that staff know what they can talk about, and with whom.',
  },
};
