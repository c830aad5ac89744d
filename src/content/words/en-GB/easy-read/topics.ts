import type { TopicVoice } from '../../../pack-shape.js';

/** The words of the gates in this voice, by topic id. */
export const topicWords: Readonly<Record<string, TopicVoice>> = {
  'place-of-death': {
    opening: 'This part is about where to be when you are dying.',
    question: 'Can we talk about this now?',
  },
  'sudden-illness': {
    opening: 'The next part is about getting very ill, very fast. You can stop at any time.',
    question: 'Can we talk about this now?',
  },
  'last-days': {
    opening: 'The next part is about when you are dying. You can skip it.',
    question: 'Can we talk about when you are dying?',
  },
  'after-death': {
    opening: 'The next part is about after you die. You can skip it.',
    question: 'Can we talk about after you die?',
  },
};
