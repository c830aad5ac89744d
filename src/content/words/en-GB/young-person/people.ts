import type { VoiceQuestions } from '../../section-words.js';

export const peopleWords: VoiceQuestions = {
  'people.list': {
    prompt: 'Who matters to you? Pets count.',
    hint: 'Add family, friends, teachers, carers, anyone. Say how they know you and how to reach them.',
  },
  'people.involve': {
    prompt: 'Who should we talk to if you could not speak for yourself?',
    hint: 'They can tell us what you would want. Some people, such as parents, may have a legal right to make choices with you or for you.',
  },
  'people.doNotShare': {
    hint: 'Your answer is left out of copies for parents and family. Staff may have to tell someone if you or others may be in danger.',
  },
  'people.mainCarer': {
    hint: 'This may be a parent, or someone else who helps you and is not paid to.',
  },
  'people.dependants': {
    prompt: 'Is there a person or a pet that you help to look after?',
    hint: 'Who could look after them if you had to go away at short notice?',
  },
  'people.aware': {
    hint: 'Any answer is fine. Your answer is left out of copies for parents and family.',
  },
};
