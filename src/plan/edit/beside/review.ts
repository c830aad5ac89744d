import type { CarePlan } from '../../schema/care-plan.js';
import type { HistoryItem } from '../../schema/history.js';
import { checkWithinLimits } from '../../schema/limits.js';
import type { Review } from '../../schema/talk.js';
import { change, mustBeDate, mustBeDraft, mustBeKnown } from '../change.js';
import { isOfThisVisit } from '../topics.js';

/**
 * Notes when, and on what event, to look at the plan again. No date is ever set unasked. Another's, and one from before this
 * visit, goes to history.
 */
export function setReview(plan: CarePlan, review: Review): CarePlan {
  mustBeDraft(plan);
  mustBeKnown(plan, review.by, ['by']);
  mustBeDate(review.on, ['review', 'on']);
  checkWithinLimits(review, ['review']);
  const { at, by } = review;
  const gone = goneWith(plan, { at, by, cause: 'replaced' });
  return change(plan, at, { review: structuredClone(review), history: [...plan.history, ...gone] });
}

/** Takes the day back: there is none any more. */
export function dropReview(
  plan: CarePlan,
  { by, at }: { readonly by: string; readonly at: string },
): CarePlan {
  mustBeDraft(plan);
  mustBeKnown(plan, by, ['by']);
  const gone = goneWith(plan, { at, by, cause: 'taken-back' });
  const { review: _taken, ...rest } = plan;
  return change(rest, at, { history: [...plan.history, ...gone] });
}

/** What another said, or said in an earlier visit, is not simply written over. */
function goneWith(plan: CarePlan, why: Pick<HistoryItem, 'at' | 'by' | 'cause'>): readonly HistoryItem[] {
  const { review: item } = plan;
  const isKept = item && (item.by !== why.by || !isOfThisVisit(plan, item));
  return isKept ? [{ list: 'review', item, ...why }] : [];
}
