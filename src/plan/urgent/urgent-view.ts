import type { CarePlan, Jurisdiction } from '../schema/care-plan.js';
import type { AnswerValue, Statement } from '../schema/entry.js';
import type { Part, Person } from '../schema/people.js';
import type { Recommendation } from '../schema/recommendation.js';
import type { Agreement } from '../schema/talk.js';
import type { Capacity } from '../schema/people.js';

/** The eleven blocks of the ten-second view, in the order in which they are read. */
export type UrgentBlockId =
  | 'who'
  | 'cpr'
  | 'treatment'
  | 'papers'
  | 'says'
  | 'dangers'
  | 'now'
  | 'call'
  | 'communicate'
  | 'access'
  | 'trust';

/**
 * How a line stands. Silence is never a "no": `not-asked` has no entry at all; `not-recorded` is a clinical or signed thing of
 * which there is none; `not-shared` is kept back by the person's own choice. In a copy for others nobody can tell these apart:
 * there it is `not-asked-or-not-shared`, `not-recorded-or-not-shared`. `reported-not-seen` and `seen` are of papers and
 * forms, `reported` of a professional's record as its speaker gave it; the rest are as the speaker left the question.
 */
export type Standing =
  | 'answered'
  | 'signed'
  | 'copied'
  | 'seen'
  | 'reported-not-seen'
  | 'reported'
  | 'no'
  | 'not-asked'
  | 'not-asked-or-not-shared'
  | 'not-recorded'
  | 'not-recorded-or-not-shared'
  | 'not-shared'
  | 'not-sure'
  | 'ask-later'
  | 'declined'
  | 'not-discussed'
  | 'unable-to-express'
  | 'not-appropriate'
  | 'not-applicable';

/** Why nothing stands in a place. */
export type Silence = Extract<Standing, `not-asked${string}` | `not-recorded${string}` | 'not-shared'>;

/** Who said or signed a line. */
export interface Source {
  readonly name?: string | undefined;
  readonly part?: Part | undefined;
  readonly role?: string | undefined;
}

/** Something of the host's own record, shown beside and never in place of what the plan says. */
export interface KnownItem {
  readonly kind: string;
  readonly text: string;
  readonly date?: string | undefined;
  readonly source: string;
  readonly questionId?: string | undefined;
}

/** Whose plan it is. `age` is in whole years on the day of the view. */
export interface IdentityLine {
  readonly kind: 'identity';
  readonly standing: 'answered';
  readonly name?: string | undefined;
  readonly preferredName?: string | undefined;
  readonly birthDate?: string | undefined;
  readonly age?: number | undefined;
  readonly nhsNumber?: string | undefined;
  readonly ref?: string | undefined;
}

/** One thing said. `inOwnWords` only where the person said it themselves: nothing else may stand under those words. */
export interface EntryLine {
  readonly kind: 'entry';
  readonly questionId: string;
  readonly standing: Standing;
  readonly inOwnWords: boolean;
  readonly isPersons: boolean;
  readonly value?: AnswerValue | undefined;
  readonly text?: string | undefined;
  readonly from: Source;
  readonly recordedBy: Source;
  readonly mode: Statement['mode'];
  /** ISO date-time. */
  readonly at: string;
  /** Language of the words. */
  readonly language: string;
  /** Those whom the answer names, in its order, with their telephone numbers. */
  readonly people: readonly Person[];
  readonly seenBy?: Source | undefined;
  readonly seenOn?: string | undefined;
}

/** A signed or copied clinical recommendation; an unsigned one is never here. A signed one is shown once it is verified. */
export interface RecommendationLine {
  readonly kind: 'recommendation';
  readonly standing: 'signed' | 'copied';
  readonly recommendation: Recommendation;
  readonly from: Source;
  readonly seenBy?: Source | undefined;
  readonly isOverdue: boolean;
}

/** Nothing stands here, and why. */
export interface GapLine {
  readonly kind: 'gap';
  /** A question, or `recommendation` for a signed one. */
  readonly about: string;
  readonly standing: Silence;
}

/** An item of the host's record; `isAtOdds` where the plan was told the opposite. */
export interface KnownLine {
  readonly kind: 'known';
  readonly standing: 'reported';
  readonly item: KnownItem;
  readonly isAtOdds: boolean;
}

/** How far the plan can be relied on. */
export interface StampLine {
  readonly kind: 'stamp';
  readonly standing: 'answered';
  readonly planId: string;
  readonly version: number;
  readonly status: CarePlan['status'];
  readonly updatedAt: string;
  readonly jurisdiction?: Jurisdiction | undefined;
  readonly confirmed?:
    { readonly value: Agreement['value']; readonly at: string; readonly from: Source } | undefined;
  readonly capacity?: (Capacity & { readonly from: Source }) | undefined;
  /** Nothing is recorded of it. False where something is, and in a copy from which a record may have been left out. */
  readonly isCapacityPresumed: boolean;
  readonly consent?: { readonly value: AnswerValue; readonly at: string; readonly from: Source } | undefined;
  readonly reviewOn?: string | undefined;
  readonly isOverdue: boolean;
  /** Whole days since somebody confirmed the plan or, where nobody has, since it was last changed. */
  readonly ageInDays: number;
  readonly closed?: CarePlan['closed'] | undefined;
}

/** One line of a block: codes and what was said, never a sentence of ours; the words belong to whoever shows it. */
export type UrgentLine = IdentityLine | EntryLine | RecommendationLine | GapLine | KnownLine | StampLine;

/** One block. `standing` is that of the block as a whole: `answered` once anything in it was said or recorded. */
export interface UrgentBlock {
  readonly rank: number;
  readonly id: UrgentBlockId;
  readonly standing: 'answered' | Silence;
  readonly lines: readonly UrgentLine[];
}

/** What somebody who has ten seconds reads. Versioned with the plan: `schemaVersion` is the plan's. */
export interface UrgentView {
  readonly schemaVersion: CarePlan['schemaVersion'];
  /** The moment of which it speaks, an ISO date-time. */
  readonly asAt: string;
  readonly blocks: readonly UrgentBlock[];
}
