import { fill } from '../../language/fill.js';
import type { CarePlan } from '../schema/care-plan.js';
import type { Telling } from './recommendation-source.js';

/**
 * When the plan is to be looked at again, or was to be. Undefined where nobody chose a day, and of a closed plan, which asks
 * for nothing.
 *
 * @param now ISO date-time of reading.
 */
export function reviewLine(
  { review, closed }: CarePlan,
  now: string,
  { words: { view }, dateOf }: Telling,
): string | undefined {
  if (!review || closed) return undefined;
  const isOverdue = review.on < now.slice(0, 10);
  return fill(isOverdue ? view.reviewOverdue : view.reviewBy, { date: dateOf(review.on) });
}
