import type { AnswerValue, HiddenFrom, Ownership, Statement } from '../schema/entry.js';
import type { Authority } from '../schema/people.js';

/** Something said in answer to a question, before it is an entry of the plan. */
export interface Said {
  /** Taken only if this speaker has no current entry on the question: an entry keeps its id. */
  readonly id: string;
  readonly questionId: string;
  readonly ownership: Ownership;
  readonly value?: AnswerValue | undefined;
  readonly text?: string | undefined;
  /** Ids of `people`. */
  readonly saidBy: string;
  readonly authority: Authority;
  readonly recordedBy: string;
  /** The id of a visit that has not ended. */
  readonly visit: string;
  /** ISO date-time with its offset or `Z`. */
  readonly at: string;
  readonly mode: Statement['mode'];
  readonly language: string;
  readonly textLanguage?: string | undefined;
  readonly interpreter?: string | undefined;
  /** Left out: as the entry before had it, so that a change of words never shows what was hidden. */
  readonly hiddenFrom?: HiddenFrom | undefined;
  readonly prompt?: string | undefined;
}

/** The lists that hold entries. */
export type EntryList = (typeof entryLists)[number];

/** Their names. */
export const entryLists = ['statements', 'legalFacts', 'clinicalRecords'] as const;

/** The one list that takes entries of an ownership; a recommendation is no entry and has none. */
export function listFor(ownership: Ownership): EntryList | undefined {
  if (ownership === 'clinicalRecommendation') return undefined;
  return ownership === 'legalFact'
    ? 'legalFacts'
    : ownership === 'clinical'
      ? 'clinicalRecords'
      : 'statements';
}
