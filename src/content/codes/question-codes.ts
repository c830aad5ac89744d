import type { Jurisdiction } from '../../plan/plan.js';
import type { Coding } from '../pack-shape.js';

/** The name of SNOMED CT in a coding. Each code is to be checked against the current UK edition before release. */
export const SNOMED = 'http://snomed.info/sct';

/**
 * What other systems call a question and its answers.
 *
 * It stands apart from the question because only exporters need it. A legal fact's code leaves only with its evidence.
 */
export interface QuestionCodes {
  readonly code?: Coding;
  /** By option id. An option without a code is sent as its words alone. */
  readonly options?: Readonly<Record<string, Coding>>;
  /** By option id: the place of five points in words on a scale of 0 to 10. */
  readonly points?: Readonly<Record<string, number>>;
  /** By status: what is sent where there is no answer. */
  readonly statuses?: Readonly<Record<string, Coding>>;
  /** What is sent when a place is where the person usually lives. */
  readonly usualResidence?: Coding;
  /** Nations whose law the codes name. Absent: all four. With the nation unknown, such a code is not sent. */
  readonly onlyIn?: readonly Jurisdiction[];
  /** The published list from which a free answer may be coded. */
  readonly codedList?: string;
  /** Fields of other standards that the answer feeds. */
  readonly maps: readonly string[];
}
