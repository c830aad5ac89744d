import { vocabulary } from '../vocabulary.js';

const found = '#conversation.talk.underway.finding place';

/** Welcome, then who is taking part (unless the host said). A draft of an earlier time is looked for meanwhile. */
export const opening = vocabulary.createStateConfig({
  initial: 'looking',
  states: {
    looking: {
      entry: 'arrive',
      invoke: {
        src: 'look for a draft',
        input: ({ context }) => context.tools.keeperFor(context.plan.subject.ref),
        onDone: {
          target: 'looked',
          actions: { type: 'take up what was found', params: ({ event }) => event.output },
        },
        onError: {
          target: 'looked',
          actions: {
            type: 'note the failure',
            params: ({ event }: { event: { error: unknown } }) => event.error,
          },
        },
      },
      always: { guard: 'there is nowhere to look', target: 'looked' },
      // A store that does not answer keeps nobody from talking; what lies in it is not written over.
      after: { 'as long as a look may take': 'looked' },
      on: { start: { actions: 'note that they want to start' } },
    },
    looked: {
      always: [
        {
          guard: { type: 'the way leads to', params: 'finish' },
          target: '#conversation.talk.settled.delivered',
        },
        {
          guard: 'they want to start, and nothing waits',
          target: found,
          actions: 'begin the visit',
        },
        { target: 'welcome' },
      ],
    },
    welcome: {
      on: {
        start: { target: found, actions: ['note that they want to start', 'begin the visit'] },
        'carry on': [
          { guard: 'it is known who carries on', target: found, actions: 'carry on' },
          { guard: 'an earlier draft waits', target: found, actions: 'note that they want to start' },
        ],
        'forget here': { guard: 'a draft of ours is kept', actions: 'forget here' },
      },
    },
    people: {
      entry: 'arrive',
      on: {
        'say who': { guard: 'they can take part', target: found, actions: 'take part' },
        back: [
          { guard: 'an amendment waits', target: found, actions: 'leave it as it was' },
          { target: 'welcome', actions: 'leave it as it was' },
        ],
        // Before a visit began there is nothing to end, and nothing to hand over.
        'stop for now': { guard: 'no visit is going on', target: found, actions: 'leave it as it was' },
      },
    },
  },
});
