import { draftOf, keeperOf } from '../doing/keeping.js';
import type { Talk } from '../talk.js';
import { vocabulary } from '../vocabulary.js';

const write = {
  src: 'write the draft',
  input: ({ context }: { context: Talk }) => ({ keeper: keeperOf(context), draft: draftOf(context) }),
  onDone: { target: 'clean', actions: 'note that it is kept' },
  onError: {
    target: 'failed',
    actions: { type: 'note the failure', params: ({ event }: { event: { error: unknown } }) => event.error },
  },
} as const;

// What is said during a write goes into the next; asked to save now, that one does not wait.
const hurry = { 'save now': { actions: 'note the hurry' } } as const;

/** The draft follows the talk into its store: in parallel, one write at a time, and never over somebody else's. */
export const saving = vocabulary.createStateConfig({
  initial: 'clean',
  states: {
    clean: {
      always: [
        { guard: 'the draft is to be forgotten', target: 'forgetting' },
        { guard: 'something is not kept yet', target: 'waiting' },
      ],
    },
    waiting: {
      always: [
        { guard: 'the draft is to be forgotten', target: 'forgetting' },
        { guard: 'all is kept', target: 'clean' },
        { guard: 'it cannot wait', target: 'writing' },
      ],
      // Whoever types without a pause must not lose it all when the page goes.
      after: { 'as long as words may be unsaved': 'writing' },
      on: { 'save now': 'writing' },
      initial: 'for a pause',
      states: {
        'for a pause': {
          entry: 'notice what was said',
          always: { guard: 'more was said', target: 'for a pause', reenter: true },
          after: { 'a moment after the last change': '#conversation.saving.writing' },
        },
      },
    },
    writing: { entry: 'note what is being written', invoke: write, on: hurry },
    failed: {
      always: { guard: 'nothing failed', target: 'clean' },
      after: { 'longer after each failure': { guard: 'trying again can help', target: 'retrying' } },
      on: {
        'retry saving': { guard: 'trying again can help', target: 'retrying' },
        'save now': { guard: 'trying again can help', target: 'retrying' },
      },
    },
    retrying: {
      always: { guard: 'the draft is to be forgotten', target: 'forgetting' },
      entry: 'note what is being written',
      invoke: write,
      on: hurry,
    },
    forgetting: {
      invoke: {
        src: 'forget the draft',
        input: ({ context }) => keeperOf(context),
        onDone: { target: 'clean', actions: 'note that it is forgotten' },
        onError: {
          target: 'failed',
          actions: {
            type: 'note the failure',
            params: ({ event }: { event: { error: unknown } }) => event.error,
          },
        },
      },
    },
  },
});
