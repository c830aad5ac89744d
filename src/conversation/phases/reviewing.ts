import { vocabulary } from '../vocabulary.js';

const found = '#conversation.talk.underway.finding place';

/** What was said, read back; any row can be changed, and the way leads back to it. */
export const reviewing = vocabulary.createStateConfig({
  entry: 'arrive',
  on: {
    change: { guard: 'there is such a place', target: found, actions: 'go there' },
    'go to': { guard: 'there is such a place', target: found, actions: 'go there' },
    back: { guard: 'there is a way back', target: found, actions: 'go back' },
    'reopen topic': { guard: 'this topic may be reopened', target: found, actions: 'reopen the topic' },
    'to agree': { guard: 'somebody may agree', target: found, actions: 'head for the agreement' },
  },
});
