import { PlanError } from '../../plan-error.js';
import type { CarePlan } from '../../schema/care-plan.js';
import { change, mustBeDraft, mustBeKnown } from '../change.js';
import { entryLists } from '../said.js';

/**
 * Notes that what one speaker said to a question was read back to them, and that they agreed that it is what they said. A
 * change of the words takes the mark off again. Refuses a question to which they said nothing (CP311).
 */
export function markReadBack(
  plan: CarePlan,
  {
    questionId,
    saidBy,
    by,
    at,
  }: { readonly questionId: string; readonly saidBy: string; readonly by: string; readonly at: string },
): CarePlan {
  mustBeDraft(plan);
  mustBeKnown(plan, by, ['by']);
  const isIt = (one: { readonly questionId: string; readonly saidBy: string }): boolean =>
    one.questionId === questionId && one.saidBy === saidBy;
  const list = entryLists.find((name) => plan[name].some(isIt));
  if (!list) throw new PlanError('CP311', ['questionId']);
  const marked = plan[list].map((one) => (isIt(one) ? { ...one, readBack: { at, by } } : one));
  return change(plan, at, { [list]: marked });
}
