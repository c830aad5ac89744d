import type { CarePlan } from '../schema/care-plan.js';

/** Whether this is a copy for others, from which what was said may have been left out: in it silence says nothing. */
export function mayKeepBack({ copyFor }: CarePlan): boolean {
  return copyFor !== undefined && copyFor.audience !== 'clinician' && copyFor.audience !== 'person';
}
