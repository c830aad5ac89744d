import { deepFreeze } from '../freeze.js';
import { PlanError, type At } from '../plan-error.js';
import type { CarePlan } from '../schema/care-plan.js';

/** A new plan, frozen, with some of it exchanged and stamped with the moment of the change. The one given is left as it was. */
export function change(plan: CarePlan, at: string, parts: Partial<CarePlan>): CarePlan {
  return deepFreeze({ ...plan, updatedAt: at, ...parts });
}

/** Refuses to change a plan that is settled (CP330) or closed (CP331): the first is amended, the second left in peace. */
export function mustBeDraft(plan: CarePlan): void {
  if (plan.closed) throw new PlanError('CP331', ['closed']);
  if (plan.status !== 'draft') throw new PlanError('CP330', ['status']);
}

/** Refuses somebody who is not in `people` (CP311). */
export function mustBeKnown(plan: CarePlan, personId: string, at: At): void {
  if (!plan.people.some((one) => one.id === personId)) throw new PlanError('CP311', at);
}

/** Refuses a visit that is not there (CP311) or has ended (CP332). */
export function mustBeUnderway(plan: CarePlan, visitId: string): void {
  const visit = plan.visits.find((one) => one.id === visitId);
  if (!visit) throw new PlanError('CP311', ['visit']);
  if (visit.endedAt !== undefined) throw new PlanError('CP332', ['visit']);
}

/** Refuses what is not a whole date that there is, such as 2026-11-22 (CP301). */
export function mustBeDate(date: string | undefined, at: At): void {
  if (date !== undefined && !(/^\d{4}-\d\d-\d\d$/.test(date) && isOnACalendar(date)))
    throw new PlanError('CP301', at);
}

/** `Date` makes 3 March of 31 February. */
function isOnACalendar(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(date);
}
