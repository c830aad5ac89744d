import type { TopicVoice } from '../../../pack-shape.js';

/** The words of the gates in this voice, by topic id. */
export const topicWords: Readonly<Record<string, TopicVoice>> = {
  'place-of-death': {
    opening:
      'The next part is about where they would like to be when they are dying. Not everyone wants to think about this now. That is fine.',
  },
  'sudden-illness': {
    opening:
      'The next part is about them getting very ill all at once. Some people find this hard. You can stop at any time.',
  },
  'last-days': {
    opening: 'The next part is about their last days of life. You can skip this part.',
    question: 'Would you like to talk about their last days?',
  },
  'after-death': {
    opening: 'The next part is about what happens after they die. You can skip this part.',
    question: 'Would you like to talk about what happens after they die?',
  },
};
