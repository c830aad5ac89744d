import { vocabulary } from '../vocabulary.js';

const found = '#conversation.talk.underway.finding place';
const ended = '#conversation.talk.settled';

/** A quiet screen with nothing private on it. Whoever comes back may be somebody else: every gate is closed. */
export const resting = vocabulary.createStateConfig({
  entry: 'close every gate',
  initial: 'paused',
  on: {
    'stop for now': { guard: 'a visit is going on', target: ended, actions: 'stop for now' },
  },
  states: {
    paused: {
      entry: ['arrive', 'mark the pause'],
      on: {
        resume: { target: found, actions: 'end the pause' },
        'skip part': { guard: 'there is a part to skip', target: found, actions: 'skip this part' },
        'get help': 'support',
      },
    },
    support: {
      entry: 'arrive',
      on: { 'leave help': found },
    },
  },
});

/** The cover: nothing is shown, and nothing is taken, until somebody uncovers it. */
export const covered = vocabulary.createStateConfig({
  entry: 'arrive',
  on: { unlock: found, lock: {}, withdraw: {} },
});
