import { deepFreeze } from './freeze.js';
import { PlanError, type At, type Issue } from './plan-error.js';
import { checkEntries } from './rules/entry-rules.js';
import type { Tell } from './rules/pieces.js';
import { checkRecommendations } from './rules/recommendation-rules.js';
import { checkWhole } from './rules/whole-rules.js';
import { carePlanSchema, schemaVersion, type CarePlan } from './schema/care-plan.js';
import { checkSize } from './schema/limits.js';

export type { At, Issue } from './plan-error.js';
export type { DeepReadonly } from './freeze.js';
export type { Audience, CarePlan, Jurisdiction, Path, Variant } from './schema/care-plan.js';
export type {
  AnswerValue,
  ClinicalRecord,
  Entry,
  HiddenFrom,
  LegalFact,
  Ownership,
  Statement,
  Status,
} from './schema/entry.js';
export type { HistoryItem } from './schema/history.js';
export type { Authority, Capacity, Part, Person, Setting, Subject, Visit, Who } from './schema/people.js';
export type { Recommendation, Signature } from './schema/recommendation.js';
export type { Agreement, Review, TopicChoice, View } from './schema/talk.js';
export type { Leaving } from './edit/take-back.js';
export type { EntryList, Said } from './edit/said.js';
export type { Beginning } from './edit/new-plan.js';
export type { Evidence } from './edit/record.js';
export { PlanError } from './plan-error.js';
export { currentEntry, entriesFor } from './current-entry.js';
export { addPerson, removeUnnamed, updatePerson } from './edit/people.js';
export { agree, amend, withdraw } from './edit/agreement.js';
export { askLater, decline, doNotKnow, leaveUnanswered, record, recordLegalFact } from './edit/record.js';
export { chooseTopic } from './edit/topics.js';
export { endVisit, joinVisit, startVisit } from './edit/visit.js';
export { newPlan } from './edit/new-plan.js';
export { noLongerAsked, takeBack } from './edit/take-back.js';
export type { CopyFor } from './audience.js';
export type {
  ChangeIn,
  ChangeKind,
  Compared,
  ItemChange,
  PlanChange,
  PlanComparison,
  PlanPlace,
} from './compare/plan-comparison.js';
export type { Signing } from './edit/recommendation.js';
export type { UrgentOptions } from './urgent.js';
export type {
  EntryLine,
  GapLine,
  IdentityLine,
  KnownItem,
  KnownLine,
  RecommendationLine,
  Source,
  StampLine,
  Standing,
  UrgentBlock,
  UrgentBlockId,
  UrgentLine,
  UrgentView,
} from './urgent/urgent-view.js';
export { checkPlan } from './check.js';
export { comparePlans } from './compare/compare-plans.js';
export { consentInForce } from './consent.js';
export { copyRecommendation, draftRecommendation, endRecommendation } from './edit/recommendation.js';
export { signRecommendation } from './signing/sign.js';
export { recordCapacity } from './edit/beside/capacity.js';
export { disagree } from './edit/beside/disagreement.js';
export { markReadBack } from './edit/beside/read-back.js';
export { setReview } from './edit/beside/review.js';
export type { PlanConflict, PlanMerge } from './merge/plan-merge.js';
export { mergePlans } from './merge/merge-plans.js';
export { planFor } from './audience.js';
export type { TextOptions } from './text/plan-text.js';
export type { TextPack } from './text/text-page.js';
export type { TextWords } from './text/text-words.js';
export { planText } from './text/plan-text.js';
export { textWords } from './text/text-words.js';
export { urgentView } from './urgent.js';
export { verifyRecommendation } from './signing/verify.js';

/** A plan that can be relied on, or all that is wrong with it: codes and places, no word that anyone said. */
export type Parsed =
  { readonly ok: true; readonly plan: CarePlan } | { readonly ok: false; readonly issues: readonly Issue[] };

/** Takes parsed JSON and gives a plan, deeply frozen, its keys in their order; or throws the first thing wrong (PlanError). */
export function parsePlan(value: unknown): CarePlan {
  const parsed = safeParsePlan(value);
  if (parsed.ok) return parsed.plan;
  const [first] = parsed.issues;
  throw new PlanError(first?.code ?? 'CP301', first?.at);
}

/** Takes parsed JSON and gives a plan, deeply frozen, or what is wrong with it. Never throws, and never touches what it was given. */
export function safeParsePlan(value: unknown): Parsed {
  try {
    // What is frozen is a copy of our own, so that a host can go on with its object.
    const own: unknown = JSON.parse(checkSize(value));
    const issues = issuesOf(own);
    return issues.length > 0 ? { ok: false, issues } : { ok: true, plan: deepFreeze(own as CarePlan) };
  } catch (error) {
    const { code, at } = error instanceof PlanError ? error : new PlanError('CP301');
    return { ok: false, issues: [{ code, at }] };
  }
}

function issuesOf(value: unknown): readonly Issue[] {
  const version: unknown = (value as Partial<CarePlan> | null)?.schemaVersion;
  if (typeof version === 'number' && version > schemaVersion)
    return [{ code: 'CP309', at: ['schemaVersion'] }];
  const shape = carePlanSchema.safeParse(value);
  if (!shape.success) return shape.error.issues.map(({ code, path }) => shapeIssue(code, path));
  const issues: Issue[] = [];
  const tell: Tell = (code, ...at) => issues.push({ code, at });
  for (const check of [checkWhole, checkEntries, checkRecommendations]) check(shape.data, tell);
  return issues;
}

/** What is inside a value or an extension is keyed by others, so its place ends there: a key can be somebody's word. */
function shapeIssue(code: string, path: readonly PropertyKey[]): Issue {
  const keyed = path.findIndex((key) => key === 'value' || key === 'extensions' || key === 'evidence');
  const at = (keyed < 0 ? path : path.slice(0, keyed + 1)) as At;
  if (code === 'unrecognized_keys') return { code: 'CP302', at };
  return { code: at.at(-1) === 'ownership' ? 'CP314' : 'CP301', at };
}
