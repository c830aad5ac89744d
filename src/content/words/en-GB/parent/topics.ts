import type { TopicVoice } from '../../../pack-shape.js';

/** The words of the gates as said to a parent, by topic id. To plan for a child's death is not to stop hoping. */
export const topicWords: Readonly<Record<string, TopicVoice>> = {
  'parallel-planning': {
    opening:
      'You can hope for good times and plan for hard ones, side by side. The next part asks what you would want if your child became more ill, or if they were dying. Planning does not mean that you stop hoping. You can stop at any time.',
    question: 'Would you like to talk about this now?',
  },
  'last-days': {
    opening: "The next part is about your child's last days of life. You can skip this part.",
    question: "Would you like to talk about your child's last days?",
  },
  'after-death': {
    opening: 'The next part is about what happens after your child dies. You can skip this part.',
    question: 'Would you like to talk about what happens after your child dies?',
  },
};
