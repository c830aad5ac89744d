import { planFor } from '../../../plan/audience.js';
import type { CarePlan } from '../../../plan/plan.js';

/**
 * The plan as the person may have it: itself where nothing in it is kept from them, else their copy. What a professional
 * did not tell them must not reach them by a button.
 */
export function personsCopy(plan: CarePlan): CarePlan {
  const copy = planFor(plan, { audience: 'person' });
  if (!copy) return plan;
  const { copyFor: _copyFor, ...theirs } = copy;
  return JSON.stringify(theirs) === JSON.stringify(plan) ? plan : copy;
}
