import type { Pack, Question } from '../../src/content/pack.js';

const everyone = ['person', 'clinician', 'proxy'] as const;

const preference = {
  ownership: 'preference',
  writesTo: 'statements',
  whoMayAnswer: everyone,
} as const;

const questions: readonly Question[] = [
  {
    ...preference,
    id: 'day.permission',
    section: 'day',
    type: 'single',
    sensitivity: 1,
    options: [{ id: 'yes' }, { id: 'notToday' }],
  },
  {
    ...preference,
    id: 'day.drink',
    section: 'day',
    type: 'single',
    sensitivity: 1,
    options: [{ id: 'tea' }, { id: 'coffee' }, { id: 'notSure' }],
  },
  {
    ...preference,
    id: 'day.tea',
    section: 'day',
    type: 'text',
    sensitivity: 1,
    visibleWhen: { question: 'day.drink', in: ['tea', 'notSure'] },
  },
  { ...preference, id: 'storm.where', section: 'storm', type: 'longText', sensitivity: 3 },
  {
    ...preference,
    id: 'storm.with',
    section: 'storm',
    type: 'single',
    sensitivity: 3,
    options: [{ id: 'family' }, { id: 'nobody' }],
  },
  {
    ...preference,
    id: 'storm.family',
    section: 'storm',
    type: 'text',
    sensitivity: 3,
    visibleWhen: { question: 'storm.with', in: ['family'] },
  },
  {
    ...preference,
    id: 'night.light',
    section: 'night',
    type: 'single',
    sensitivity: 3,
    options: [{ id: 'on' }, { id: 'off' }],
  },
  { ...preference, id: 'night.sounds', section: 'night', type: 'longText', sensitivity: 3 },
  { ...preference, id: 'close.music', section: 'close', type: 'text', sensitivity: 1 },
];

/**
 * A small made-up pack with what `quick` does not have: two topics behind gates, next to each other in the order of
 * asking, with everyday questions before and after, a condition in the open and a condition behind a gate.
 */
export const twoTopicPack: Pack = {
  id: 'test-two-topics',
  version: '1.0.0',
  variant: 'adult',
  path: 'full',
  locale: 'en-GB',
  sections: [{ id: 'day' }, { id: 'storm' }, { id: 'night' }, { id: 'close' }],
  topics: [
    { id: 'storm', questions: ['storm.where', 'storm.with', 'storm.family'] },
    { id: 'night', questions: ['night.light', 'night.sounds'], gateQuestion: 'night.ready' },
  ],
  questions,
  words: {
    sections: {
      day: { title: 'My day' },
      storm: { title: 'If the weather turns' },
      night: { title: 'Later on' },
      close: { title: 'To finish' },
    },
    topics: {
      storm: {
        title: 'If the weather turns',
        opening: 'The next part is about storms. Some people find this hard.',
        question: 'Would you like to talk about storms now?',
      },
      night: {
        title: 'Later on',
        opening: 'The next part is about the dark. You can stop at any time.',
        question: 'Would you like to talk about the dark now?',
      },
    },
    questions: {
      'day.permission': { prompt: 'Is now a good time?', options: { yes: 'Yes', notToday: 'Not today' } },
      'day.drink': {
        prompt: 'What do you like to drink?',
        hint: 'Choose one.',
        options: { tea: 'Tea', coffee: 'Coffee', notSure: "I'm not sure" },
        proxy: { prompt: 'What do they like to drink?' },
        easyRead: { prompt: 'Tea or coffee?', hint: '' },
      },
      'day.tea': { prompt: 'How do you like your tea?', proxy: { prompt: 'How do they like their tea?' } },
      'storm.where': { prompt: 'Where would you like to be in a storm?' },
      'storm.with': {
        prompt: 'Who would you like with you?',
        options: { family: 'My family', nobody: 'Nobody' },
      },
      'storm.family': { prompt: 'Who in your family?' },
      'night.light': {
        prompt: 'Would you like a light at night?',
        options: { on: 'Light on', off: 'Light off' },
      },
      'night.sounds': { prompt: 'What would you like to hear at night?' },
      'close.music': { prompt: 'What music do you like?' },
    },
  },
};
