import type { CarePlan } from '../../schema/care-plan.js';
import type { HistoryItem } from '../../schema/history.js';
import { checkWithinLimits } from '../../schema/limits.js';
import type { Review } from '../../schema/talk.js';
import { change, mustBeDate, mustBeDraft, mustBeKnown } from '../change.js';
import { isOfThisVisit } from '../topics.js';

/** Notes when, and on what event, to look at the plan again. No date is ever set unasked. One from before this visit goes to history. */
export function setReview(plan: CarePlan, review: Review): CarePlan {
  mustBeDraft(plan);
  mustBeKnown(plan, review.by, ['by']);
  mustBeDate(review.on, ['review', 'on']);
  checkWithinLimits(review, ['review']);
  const { at, by } = review;
  const before = plan.review;
  const isKept = before !== undefined && !isOfThisVisit(plan, before);
  const gone: HistoryItem[] = isKept ? [{ list: 'review', item: before, at, by, cause: 'replaced' }] : [];
  return change(plan, at, { review: structuredClone(review), history: [...plan.history, ...gone] });
}
