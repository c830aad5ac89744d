import type { CarePlan, Visit } from '../../plan/plan.js';

/** The last visit that somebody took part in and that has ended. */
export function lastVisitOf(plan: CarePlan, personId: string): Visit | undefined {
  return plan.visits.findLast((visit) => isOver(visit, personId));
}

/** The last of them that ended on an earlier day than `now`. */
export function visitBefore(plan: CarePlan, personId: string, now: string): Visit | undefined {
  return plan.visits.findLast((visit) => isOver(visit, personId) && dayOf(visit.endedAt) < dayOf(now));
}

const isOver = ({ endedAt, present }: Visit, personId: string): boolean =>
  endedAt !== undefined && present.includes(personId);

/** "2026-11-22" of an ISO date-time. */
const dayOf = (iso = ''): string => iso.slice(0, 10);
