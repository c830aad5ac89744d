import { consentInForce, refuses, sharingChoice } from './consent.js';
import { entriesFor } from './current-entry.js';
import { deepFreeze } from './freeze.js';
import { mayKeepBack } from './rules/copies.js';
import { sift } from './rules/sieve.js';
import type { CarePlan } from './schema/care-plan.js';
import type { Entry } from './schema/entry.js';
import type { Recommendation } from './schema/recommendation.js';
import { blockAsks, clinicalAsks, detailAsks } from './urgent/blocks.js';
import { entryLine, identityLine, recommendationLine, stampLine } from './urgent/lines.js';
import type {
  GapLine,
  KnownItem,
  KnownLine,
  UrgentBlock,
  UrgentBlockId,
  UrgentLine,
  UrgentView,
} from './urgent/urgent-view.js';

/** When the view is read (an ISO date-time), and what the host's own record holds. */
export interface UrgentOptions {
  readonly now: string;
  readonly knownItems?: readonly KnownItem[] | undefined;
}

const blockIds = Object.keys(blockAsks) as UrgentBlockId[];

/**
 * The eleven blocks for somebody who has ten seconds: 999, 111, out-of-hours.
 *
 * Filters for the `urgent` audience itself, so that no caller can forget to. All eleven blocks are always there: what was
 * never asked says so, and silence is never shown as an answer.
 */
export function urgentView(plan: CarePlan, { now, knownItems = [] }: UrgentOptions): UrgentView {
  const copy = sift(plan, 'urgent', ['urgent']);
  const blocks = blockIds.map((id, i) => {
    const lines = [
      ...openingLines(copy, id, now, plan),
      ...blockAsks[id].flatMap((question) => askedLines(copy, question, plan)),
      ...knownItems.filter((item) => blockOf(item) === id).map((item) => knownLine(copy, item)),
    ];
    return { rank: i + 1, id, standing: standingOf(lines), lines };
  });
  return deepFreeze({ schemaVersion: plan.schemaVersion, asAt: now, blocks: structuredClone(blocks) });
}

function openingLines(
  plan: CarePlan,
  block: UrgentBlockId,
  now: string,
  whole: CarePlan,
): readonly UrgentLine[] {
  if (block === 'who') return [identityLine(plan, now)];
  if (block === 'trust') return [stampLine(plan, now, whole.copyFor)];
  if (block === 'cpr') return recommendations(plan, now, ({ cpr }) => cpr !== undefined, whole);
  if (block === 'treatment')
    return recommendations(plan, now, (one) => (one.focus ?? one.guidance) !== undefined, whole);
  return [];
}

/** Signed or copied, not ended, the newest first: where two stand at odds both are shown. */
function recommendations(
  plan: CarePlan,
  now: string,
  says: (one: Recommendation) => boolean,
  whole: CarePlan,
): readonly UrgentLine[] {
  const isInForce = (one: Recommendation): boolean =>
    !one.ended && one.signature.state !== 'unsigned' && says(one);
  const newestFirst = plan.recommendations
    .filter(isInForce)
    .toSorted((a, b) => (a.madeOn < b.madeOn ? 1 : -1));
  if (newestFirst.length === 0)
    return [
      whole.recommendations.some(isInForce)
        ? gap('recommendation', 'not-shared')
        : silence('recommendation', 'not-recorded', whole),
    ];
  return newestFirst.map((one) => recommendationLine(plan, one, now));
}

/** The person's own first, then others under their names; with nothing said, why there is nothing. */
function askedLines(plan: CarePlan, questionId: string, whole: CarePlan): readonly UrgentLine[] {
  const entries = entriesFor(plan, questionId);
  if (entries.length > 0) return entries.map((entry) => entryLine(plan, entry));
  if (detailAsks.includes(questionId)) return [];
  // What was said and is kept from this view must not read as if nobody had asked.
  if (entriesFor(whole, questionId).length > 0 || isKeptBack(plan, questionId))
    return [gap(questionId, 'not-shared')];
  return [silence(questionId, clinicalAsks.includes(questionId) ? 'not-recorded' : 'not-asked', whole)];
}

/** By consent refused or a section left out; a legal fact never is, so that its silence means that nobody asked. */
function isKeptBack(plan: CarePlan, questionId: string): boolean {
  const isLegalFact = questionId.startsWith('legal.') || questionId.startsWith('emergency.existing-form');
  const consent = consentInForce(plan);
  const section = questionId.split('.', 1)[0] ?? '';
  const isExcluded = sharingChoice(plan, 'sharing.exclude').includes(section);
  return !isLegalFact && (isExcluded || (consent !== undefined && refuses(consent)));
}

/** In a copy, from which anything may have been left out, silence is not known to be one. */
function silence(about: string, standing: 'not-asked' | 'not-recorded', whole: CarePlan): GapLine {
  return gap(about, mayKeepBack(whole) ? `${standing}-or-not-shared` : standing);
}

function gap(about: string, standing: GapLine['standing']): GapLine {
  return { kind: 'gap', about, standing };
}

function knownLine(plan: CarePlan, item: KnownItem): KnownLine {
  const told: readonly Entry[] = item.questionId === undefined ? [] : entriesFor(plan, item.questionId);
  return { kind: 'known', standing: 'reported', item, isAtOdds: told.some(({ value }) => value === 'no') };
}

function blockOf({ kind, questionId }: KnownItem): UrgentBlockId {
  const asking = blockIds.find((id) => questionId !== undefined && blockAsks[id].includes(questionId));
  if (asking) return asking;
  if (kind.startsWith('form')) return 'cpr';
  if (kind.startsWith('allerg')) return 'dangers';
  return kind.startsWith('contact') ? 'call' : 'trust';
}

function standingOf(lines: readonly UrgentLine[]): UrgentBlock['standing'] {
  const gaps = lines.flatMap((line) => (line.kind === 'gap' ? [line.standing] : []));
  if (gaps.length < lines.length) return 'answered';
  return gaps.find((standing) => !standing.startsWith('not-asked')) ?? gaps[0] ?? 'not-asked';
}
