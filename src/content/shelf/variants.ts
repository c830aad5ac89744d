import type { Variant } from '../../plan/plan.js';

/** What only children and their parents are asked. */
const ofChildren = /^(growing\.|legal\.parental$)/;

/**
 * Whether a question is one of the variant's. What is not asked of children, or about one, stands with their own words, so
 * that nobody else fetches it.
 */
export const isAskedIn = (variant: Variant, id: string, notAsked: readonly string[] = []): boolean =>
  variant === 'adult' ? !ofChildren.test(id) : !notAsked.includes(id);
