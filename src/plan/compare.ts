import type { At } from './plan-error.js';
import type { CarePlan } from './schema/care-plan.js';
import type { Entry } from './schema/entry.js';
import type { HistoryItem } from './schema/history.js';
import type { Recommendation } from './schema/recommendation.js';

/** One version of a plan. */
export interface PlanPlace {
  readonly id: string;
  readonly version: number;
  readonly updatedAt: string;
}

/** What became of one entry or recommendation; `before` and `after` hold it as it stood. */
export interface PlanChange {
  readonly kind: 'added' | 'changed' | 'removed';
  readonly list: HistoryItem['list'];
  /** The id that the thing keeps across versions. */
  readonly id: string;
  readonly questionId?: string | undefined;
  readonly saidBy?: string | undefined;
  readonly before?: Entry | Recommendation | undefined;
  readonly after?: Entry | Recommendation | undefined;
  /** In a group: the items that differ, each by its id. */
  readonly items?: readonly ItemChange[] | undefined;
  /** Why the earlier one went, where history tells. */
  readonly cause?: HistoryItem['cause'] | undefined;
  readonly why?: string | undefined;
}

/** One item of a group that came, went or differs. */
export interface ItemChange {
  readonly kind: 'added' | 'changed' | 'removed';
  readonly id: string;
  /** Fields that differ. */
  readonly fields: readonly string[];
}

/** What changed between two versions of one plan, question by question. Versioned with the plan. */
export interface PlanComparison {
  readonly schemaVersion: CarePlan['schemaVersion'];
  readonly from: PlanPlace;
  readonly to: PlanPlace;
  readonly changes: readonly PlanChange[];
  /** Parts of the plan that differ and are neither entries nor recommendations: keys and positions. */
  readonly others: readonly At[];
}
