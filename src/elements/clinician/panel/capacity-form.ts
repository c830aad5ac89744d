import type { Capacity } from '../../../plan/plan.js';

/** The record of capacity for one decision, as far as it was filled in. */
export interface CapacityForm {
  readonly decision?: string;
  readonly outcome?: Capacity['outcome'];
  readonly detail?: string;
  readonly basis?: NonNullable<Capacity['basis']>;
}
