import { vocabulary } from '../vocabulary.js';

const found = '#conversation.talk.underway.finding place';

/** Is this a fair record? "No" leads back to the review; everything else ends the visit. */
export const agreeing = vocabulary.createStateConfig({
  entry: 'arrive',
  on: {
    agree: [
      {
        guard: 'it is agreed or written up',
        target: '#conversation.talk.settled',
        actions: 'note the agreement',
      },
      { guard: 'this agreement may be given', target: found, actions: 'note the agreement' },
    ],
    back: { target: found, actions: 'go back' },
    review: { target: found, actions: 'go back' },
    'go to': { guard: 'there is such a place', target: found, actions: 'go there' },
  },
});
