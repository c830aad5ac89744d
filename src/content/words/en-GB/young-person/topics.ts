import type { TopicWords } from '../../../pack-shape.js';

/**
 * The words of the gates as said to a young person, by topic id. A title names nothing that lies behind; the opening says
 * it plainly. To hope and to plan go side by side (NICE NG61): planning is not a sign that something is near.
 */
export const topicWords: Readonly<Record<string, TopicWords>> = {
  'parallel-planning': {
    title: 'Hoping and planning together',
    opening:
      'You can hope for good things and plan for hard ones, side by side. The next part asks what you would want if you got very ill, or if you were dying. Everyone who makes a plan here is asked. You can stop at any time.',
    question: 'Would you like to talk about this now?',
    easyRead: {
      opening: 'The next part is about getting very ill, and about dying. You can stop at any time.',
      question: 'Can we talk about this now?',
    },
  },
  'last-days': {
    title: 'If I get very ill',
    opening:
      'The next part is about what happens when someone is dying, and what you would want. You can skip this part.',
    question: 'Do you want to talk about what happens when someone is dying?',
    easyRead: {
      opening: 'The next part is about when you are dying. You can skip it.',
      question: 'Can we talk about when you are dying?',
    },
  },
  'after-death': {
    title: 'What comes later',
    opening: 'The next part is about what happens after you die. You can skip this part.',
    question: 'Do you want to talk about what happens after?',
    easyRead: {
      opening: 'The next part is about after you die. You can skip it.',
      question: 'Can we talk about after you die?',
    },
  },
};
