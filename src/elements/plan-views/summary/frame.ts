import type { Person } from '../../../plan/plan.js';

/** What every box of the summary is told. */
export interface Frame {
  readonly headingLevel: number;
  /** ISO date-time of reading. */
  readonly today: string;
  readonly isToPerson: boolean;
  readonly personId: string;
  readonly personName: string;
  readonly people: readonly Person[];
  readonly nameOf: (personId: string | undefined) => string;
  /** "22 November 2026". */
  readonly dateOf: (iso: string | undefined) => string;
  /** "22 November 2026, 2:05pm". */
  readonly momentOf: (iso: string) => string;
}
