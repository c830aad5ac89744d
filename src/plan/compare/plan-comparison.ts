import type { At } from '../plan-error.js';
import type { CarePlan } from '../schema/care-plan.js';
import type { ClinicalRecord, LegalFact, Statement } from '../schema/entry.js';
import type { HistoryItem } from '../schema/history.js';
import type { Capacity, Person, Subject, Visit } from '../schema/people.js';
import type { Recommendation } from '../schema/recommendation.js';
import type { Agreement, Review, TopicChoice, View } from '../schema/talk.js';

/** One version of a plan. */
export interface PlanPlace {
  readonly id: string;
  readonly version: number;
  readonly updatedAt: string;
}

/** What is compared one by one, by the part of the plan in which it stands. */
export interface Compared {
  readonly statements: Statement;
  readonly legalFacts: LegalFact;
  readonly clinicalRecords: ClinicalRecord;
  readonly recommendations: Recommendation;
  readonly topics: TopicChoice;
  readonly views: View;
  readonly capacity: Capacity;
  readonly agreements: Agreement;
  readonly people: Person;
  readonly visits: Visit;
  readonly subject: Subject;
  readonly review: Review;
  readonly closed: NonNullable<CarePlan['closed']>;
}

/** `signed`: only the signature differs. `reordered`: the same things were chosen, in another order. */
export type ChangeKind = 'added' | 'changed' | 'removed' | 'reordered' | 'signed';

/** What became of one thing; `before` and `after` hold it as it stood. */
export interface ChangeIn<Part extends keyof Compared> {
  readonly kind: ChangeKind;
  readonly list: Part;
  /** The id that the thing keeps across versions; of a topic its id; of what there is only one of, the part's name. */
  readonly id: string;
  readonly questionId?: string | undefined;
  readonly saidBy?: string | undefined;
  readonly before?: Compared[Part] | undefined;
  readonly after?: Compared[Part] | undefined;
  /** Fields that differ, where it is on both sides. */
  readonly fields: readonly string[];
  /** In a group: the items that differ, each by its id. */
  readonly items?: readonly ItemChange[] | undefined;
  /**
   * Something that must never be overlooked: `refusal`, where what was refused is refused no more, or consent to share was
   * taken back; `cpr`, where a recommendation about CPR that was in force says something else or is gone.
   */
  readonly reverses?: 'refusal' | 'cpr' | undefined;
  /** Who changed it (a person id) and when, where that can be told. */
  readonly by?: string | undefined;
  readonly at?: string | undefined;
  /** Why the earlier one went, where history tells; else the reason given for the visit in which it changed. */
  readonly cause?: HistoryItem['cause'] | undefined;
  readonly why?: string | undefined;
}

/** What became of one entry, recommendation, choice, person or other part of a plan. */
export type PlanChange = { [Part in keyof Compared]: ChangeIn<Part> }[keyof Compared];

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
  /** Reversals first, then in the order of the plan's parts. */
  readonly changes: readonly PlanChange[];
  /** Parts of the plan that differ and are not compared one by one, and lists in another order: keys only. */
  readonly others: readonly At[];
}
