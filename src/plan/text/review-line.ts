import { fill } from '../../language/fill.js';
import { viewWords } from '../../language/en-GB/views.js';
import type { CarePlan } from '../schema/care-plan.js';
import type { Naming } from './entry-source.js';

/**
 * When the plan is to be looked at again, or was to be. Undefined where nobody chose a day, and of a closed plan, which asks
 * for nothing.
 *
 * @param now ISO date-time of reading.
 */
export function reviewLine(
  { review, closed }: CarePlan,
  now: string,
  dateOf: Naming['dateOf'],
): string | undefined {
  if (!review || closed) return undefined;
  const isOverdue = review.on < now.slice(0, 10);
  return fill(isOverdue ? viewWords.reviewOverdue : viewWords.reviewBy, { date: dateOf(review.on) });
}
