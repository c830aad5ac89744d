import type { Person } from '../../../plan/plan.js';
import type { Saying } from '../recommendation-words.js';

/** What every box of the summary is told. */
export interface Frame extends Saying {
  readonly headingLevel: number;
  /** ISO date-time of reading. */
  readonly today: string;
  readonly isToPerson: boolean;
  readonly personId: string;
  readonly personName: string;
  readonly people: readonly Person[];
  readonly momentOf: (iso: string) => string;
}
