import { PlanError } from '../../plan-error.js';
import { latest } from '../../rules/latest.js';
import type { CarePlan } from '../../schema/care-plan.js';
import { checkWithinLimits } from '../../schema/limits.js';
import type { Capacity } from '../../schema/people.js';
import { change, mustBeDraft, mustBeKnown } from '../change.js';

/**
 * Adds what a professional found of the person's capacity for one decision (MCA 2005 s2-3). What was found before stays:
 * it was true of its moment. Refuses a decision that is not named (CP301): capacity is never of everything.
 */
export function recordCapacity(plan: CarePlan, found: Capacity): CarePlan {
  mustBeDraft(plan);
  mustBeKnown(plan, found.by, ['by']);
  if (!found.decision.trim()) throw new PlanError('CP301', ['capacity', 'decision']);
  checkWithinLimits(found, ['capacity']);
  const kept = Object.entries(found).filter(([, value]: readonly [string, string | undefined]) => value);
  return change(plan, found.at, {
    capacity: [...plan.capacity, Object.fromEntries(kept) as unknown as Capacity],
  });
}

/** The latest record for each decision, in the order in which they were first recorded. With none, capacity is presumed. */
export function capacityNow({ capacity }: CarePlan): readonly Capacity[] {
  const decisions = [...new Set(capacity.map(({ decision }) => decision))];
  return decisions.flatMap((decision) => latest(capacity.filter((one) => one.decision === decision)) ?? []);
}
