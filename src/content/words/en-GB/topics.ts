import type { TopicWords } from '../../pack-shape.js';

/** The words of the gates, by topic id. A title names nothing that lies behind; the opening says it plainly. */
export const topicWords: Readonly<Record<string, TopicWords>> = {
  'place-of-death': {
    title: 'Where I want to be',
    opening:
      'The next part is about where you would like to be when you are dying. Not everyone wants to think about this now. That is fine.',
    question: 'Would you like to talk about this now?',
  },
  'sudden-illness': {
    title: 'If I get suddenly worse',
    opening:
      'The next part is about getting very ill all at once. Some people find this hard. You can stop at any time.',
    question: 'Would you like to talk about this now?',
  },
  'last-days': {
    title: 'If I get very ill',
    opening: 'The next part is about your last days of life. You can skip this part.',
    question: 'Would you like to talk about your last days?',
  },
  'after-death': {
    title: 'What comes later',
    opening: 'The next part is about what happens after you die. You can skip this part.',
    question: 'Would you like to talk about what happens after you die?',
  },
};
