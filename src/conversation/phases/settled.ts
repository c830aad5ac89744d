import { vocabulary } from '../vocabulary.js';

const found = '#conversation.talk.underway.finding place';

/** The visit has ended and the plan goes to the host. Nothing is said to be sent before the host says so. */
export const settled = vocabulary.createStateConfig({
  initial: 'delivering',
  entry: 'arrive',
  on: {
    'carry on': { guard: 'they may come back to it', target: found, actions: 'carry on' },
    amend: [
      {
        guard: 'they are here and may amend',
        target: found,
        actions: 'begin an amendment',
      },
      { guard: 'the plan may be amended', target: found, actions: 'note that they want to amend' },
    ],
    'forget here': { guard: 'a draft of ours is kept', actions: 'forget here' },
  },
  states: {
    delivering: {
      invoke: {
        src: 'deliver the plan',
        input: ({ context }) => context,
        onDone: {
          target: 'delivered',
          actions: { type: 'note the delivery', params: ({ event }) => event.output },
        },
        onError: { target: 'delivered', actions: { type: 'note the delivery', params: 'failed' as const } },
      },
    },
    delivered: {
      on: {
        'deliver again': {
          guard: 'the host may not have it',
          target: 'delivering',
          actions: { type: 'note the delivery', params: 'waiting' as const },
        },
      },
    },
  },
});
