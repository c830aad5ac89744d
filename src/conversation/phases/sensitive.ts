import { vocabulary } from '../vocabulary.js';

const found = '#conversation.talk.underway.finding place';

/** Stands before a tender topic until the person opens it, in this sitting, themselves. */
export const gate = vocabulary.createStateConfig({
  entry: 'arrive',
  on: {
    'open topic': { target: found, actions: 'open the topic' },
    'not today': { target: found, actions: 'refuse the topic' },
    'do not ask': { target: found, actions: 'refuse the topic' },
    'with someone': { target: found, actions: 'refuse the topic' },
    answer: [
      {
        guard: { type: 'the gate is answered with', params: ['yes', 'little'] },
        target: found,
        actions: 'open the topic',
      },
      {
        guard: { type: 'the gate is answered with', params: ['notNow', 'never'] },
        target: found,
        actions: 'refuse the topic',
      },
    ],
  },
});

/** After a hard topic, or the one thing of today, before anything else. */
export const rest = vocabulary.createStateConfig({
  entry: ['arrive', 'note the rest'],
  on: { next: { target: found, actions: 'end the rest' } },
});
