import { PlanError } from '../plan-error.js';
import type { CarePlan } from '../schema/care-plan.js';
import { checkWithinLimits } from '../schema/limits.js';
import type { Visit } from '../schema/people.js';
import { change, mustBeDraft, mustBeKnown, mustBeUnderway } from './change.js';

/** Begins a sitting. The version of the plan stays: coming back is not an amendment. An id used before is refused (CP312). */
export function startVisit(plan: CarePlan, visit: Visit): CarePlan {
  mustBeDraft(plan);
  checkWithinLimits(visit, ['visits']);
  if (plan.visits.some((one) => one.id === visit.id)) throw new PlanError('CP312', ['visits']);
  for (const personId of visit.present) mustBeKnown(plan, personId, ['present']);
  return change(plan, visit.at, { visits: [...plan.visits, structuredClone(visit)] });
}

/** Ends a sitting: from now on, whatever takes the place of what was said in it leaves that in history. */
export function endVisit(
  plan: CarePlan,
  { visit, at }: { readonly visit: string; readonly at: string },
): CarePlan {
  mustBeUnderway(plan, visit);
  const visits = plan.visits.map((one) => (one.id === visit ? { ...one, endedAt: at } : one));
  return change(plan, at, { visits });
}

/** Notes that somebody came in during a sitting. The plan comes back as it is when they were there already. */
export function joinVisit(
  plan: CarePlan,
  { visit, person, at }: { readonly visit: string; readonly person: string; readonly at: string },
): CarePlan {
  mustBeUnderway(plan, visit);
  mustBeKnown(plan, person, ['present']);
  if (plan.visits.some(({ id, present }) => id === visit && present.includes(person))) return plan;
  const visits = plan.visits.map((one) =>
    one.id === visit ? { ...one, present: [...one.present, person] } : one,
  );
  return change(plan, at, { visits });
}
