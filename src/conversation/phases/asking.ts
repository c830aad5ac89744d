import { vocabulary } from '../vocabulary.js';
import { gate, rest } from './sensitive.js';

const found = '#conversation.talk.underway.finding place';

const question = vocabulary.createStateConfig({
  entry: 'arrive',
  exit: 'let go of what is no longer asked',
  on: {
    answer: { guard: 'this may be recorded', actions: 'take down what was said' },
    'not sure': { guard: 'this may be recorded', actions: 'take down what was said' },
    'ask later': { guard: 'this may be recorded', actions: 'take down what was said' },
    decline: { guard: 'this may be recorded', actions: 'take down what was said' },
    'take back': { guard: 'there is something to take back', actions: 'take down what was said' },
    'keep private': { guard: 'this may be kept private', actions: 'keep it private' },
    next: [
      {
        guard: 'they would rather not talk now',
        target: '#conversation.talk.settled',
        actions: 'stop for now',
      },
      { guard: 'what was said is recorded', target: found, actions: 'go on' },
    ],
    skip: [
      {
        guard: 'they would rather not talk now',
        target: '#conversation.talk.settled',
        actions: 'stop for now',
      },
      { target: found, actions: 'go on' },
    ],
    'change speaker': { guard: 'this person can speak', target: found, actions: 'change the speaker' },
  },
});

const map = vocabulary.createStateConfig({
  entry: 'arrive',
  on: {
    next: { target: found, actions: 'go on' },
    'one thing': { guard: 'there is one thing to ask', target: found, actions: 'ask one thing' },
    'reopen topic': { guard: 'this topic may be reopened', target: found, actions: 'reopen the topic' },
  },
});

/** The parts in any order, one question at a time, and the gate before a tender topic. Leave for today is asked first. */
export const asking = vocabulary.createStateConfig({
  initial: 'map',
  on: {
    back: { guard: 'there is a way back', target: found, actions: 'go back' },
    'go to': { guard: 'there is such a place', target: found, actions: 'go there' },
    review: { guard: 'there is such a place', target: found, actions: 'go there' },
  },
  states: { map, question, gate, rest },
});
