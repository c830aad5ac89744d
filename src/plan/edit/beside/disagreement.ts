import type { CarePlan } from '../../schema/care-plan.js';
import type { HistoryItem } from '../../schema/history.js';
import { checkWithinLimits } from '../../schema/limits.js';
import type { View } from '../../schema/talk.js';
import { change, mustBeDraft, mustBeKnown } from '../change.js';
import { isOfThisVisit } from '../topics.js';

/**
 * Notes that somebody sees it another way, in their own words and under their own name: nobody's answer is touched by it. It
 * takes the place of their view of the same; with an empty text that is taken back. A view from before this visit goes to
 * history.
 */
export function disagree(plan: CarePlan, view: View): CarePlan {
  mustBeDraft(plan);
  mustBeKnown(plan, view.saidBy, ['saidBy']);
  mustBeKnown(plan, view.recordedBy, ['recordedBy']);
  checkWithinLimits(view, ['views']);
  const before = plan.views.find(({ about, saidBy }) => about === view.about && saidBy === view.saidBy);
  if (!before && !view.text) return plan;
  const { at, recordedBy: by } = view;
  const cause = view.text ? 'replaced' : 'taken-back';
  const isKept = before !== undefined && !isOfThisVisit(plan, before);
  const gone: HistoryItem[] = isKept ? [{ list: 'views', item: before, at, by, cause }] : [];
  const hiddenFrom = view.hiddenFrom ?? before?.hiddenFrom;
  const next: View = { ...view, id: before?.id ?? view.id, ...(hiddenFrom && { hiddenFrom }) };
  return change(plan, at, {
    views: [...plan.views.filter((one) => one !== before), ...(view.text ? [next] : [])],
    history: [...plan.history, ...gone],
  });
}
