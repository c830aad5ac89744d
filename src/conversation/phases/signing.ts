import { vocabulary } from '../vocabulary.js';

/**
 * The host answered that a recommendation was signed. Its hash takes a moment, and the talk goes on meanwhile: what is to be
 * signed waits in line, and what was changed before its turn stays unsigned.
 */
export const signing = vocabulary.createStateConfig({
  initial: 'nothing to sign',
  on: { 'sign recommendation': { guard: 'this may be signed', actions: 'line up to be signed' } },
  states: {
    'nothing to sign': { always: { guard: 'something waits to be signed', target: 'hashing' } },
    hashing: {
      invoke: {
        src: 'hash what is to be signed',
        input: ({ context }) => context.toSign[0]?.recommendation,
        onDone: {
          target: 'nothing to sign',
          actions: { type: 'put the signature on', params: ({ event }) => event.output },
        },
        onError: { target: 'nothing to sign', actions: 'leave it unsigned' },
      },
    },
  },
});
