import type { Words } from '../plain-id.js';

/** What was found of somebody's capacity. */
export const outcomeWords: Words = {
  withSupport: 'has capacity with support',
  lacks: 'lacks capacity',
  fluctuates: 'comes and goes',
};
