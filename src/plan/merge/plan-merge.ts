import type { CarePlan } from '../schema/care-plan.js';

/** Something that both sides changed, and not to the same. Neither is lost: see `stands`. */
export interface PlanConflict {
  /** The part of the plan in which it stands. */
  readonly list: keyof CarePlan;
  /** Its id; of a topic the topic's; of a part without ids the part's name, of an extension its key. */
  readonly id: string;
  readonly questionId?: string | undefined;
  readonly saidBy?: string | undefined;
  /** As it was on each side; missing where it was not there, or was taken back. */
  readonly base?: unknown;
  readonly ours?: unknown;
  readonly theirs?: unknown;
  /** Which of the two stands in the merged plan until somebody decides: what it says or, where it says nothing, its silence. */
  readonly stands: 'ours' | 'theirs';
}

/** Two lines of one plan brought together. */
export interface PlanMerge {
  readonly plan: CarePlan;
  /** What has to be asked. It holds words of both sides: a host shows it only to those who may see them. */
  readonly conflicts: readonly PlanConflict[];
}
