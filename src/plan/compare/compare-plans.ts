import { deepFreeze } from '../freeze.js';
import type { At } from '../plan-error.js';
import type { CarePlan } from '../schema/care-plan.js';
import { canonicalJson } from '../signing/canonical-json.js';
import { fieldsThatDiffer, isSame, itemsThatDiffer, kindOf } from './differences.js';
import { keyOf, pairsOf, type Held, type Pair } from './pairs.js';
import type { Compared, PlanChange, PlanComparison, PlanPlace } from './plan-comparison.js';
import { reversalIn } from './reversal.js';

const lists = [
  ...(['recommendations', 'legalFacts', 'statements', 'clinicalRecords', 'topics', 'views'] as const),
  ...(['capacity', 'agreements', 'people', 'visits'] as const),
] as const;
const singles = ['subject', 'review', 'closed'] as const;
const parts: readonly (keyof Compared)[] = [...lists, ...singles];

/** What any compared thing may have that tells who said it, and when. */
interface Thing extends Held {
  readonly value?: unknown;
  readonly at?: string;
  readonly recordedBy?: string;
  readonly visit?: string;
  readonly by?: string;
}

/**
 * What changed between two versions of one plan, question by question: what was added, changed, taken back, put in another
 * order or signed, by whom and why. Every difference is told, and nothing else; neither plan is touched.
 *
 * What an audience may not see must be left out before (`planFor`): it tells all that it is given.
 */
export function comparePlans(from: CarePlan, to: CarePlan): PlanComparison {
  const tell = tellerOf(from, to);
  const changes = parts.flatMap((list) =>
    pairsOf(thingsIn(from, list), thingsIn(to, list)).flatMap((pair) => changeOf(list, pair, from, tell)),
  );
  const isFirst = ({ reverses }: PlanChange): boolean => reverses !== undefined;
  return deepFreeze(
    structuredClone({
      schemaVersion: to.schemaVersion,
      from: placeOf(from),
      to: placeOf(to),
      changes: [...changes.filter(isFirst), ...changes.filter((change) => !isFirst(change))],
      others: othersThatDiffer(from, to),
    }),
  );
}

function placeOf({ id, version, updatedAt }: CarePlan): PlanPlace {
  return { id, version, updatedAt };
}

function thingsIn(plan: CarePlan, list: keyof Compared): readonly Thing[] {
  const held: object | undefined = plan[list];
  return Array.isArray(held) ? (held as readonly Thing[]) : held ? [held] : [];
}

/** A part of which there is only one has no id of its own: it is known by its name. */
function changeOf(
  list: keyof Compared,
  [before, after]: Pair<Thing>,
  from: CarePlan,
  tell: Teller,
): readonly PlanChange[] {
  const fields = before && after ? fieldsThatDiffer(before, after) : [];
  if (before && after && fields.length === 0) return [];
  const { id, topicId, questionId, saidBy } = after ?? before ?? {};
  // List and thing go together by how they were found, which no type can follow.
  const change = {
    kind: before ? (after ? kindOf(fields, before, after) : 'removed') : 'added',
    ...{ list, id: id ?? topicId ?? list, questionId, saidBy, before, after, fields },
    items: itemsThatDiffer(before?.value, after?.value),
    ...tell(list, before, after),
  } as PlanChange;
  return [{ ...change, reverses: reversalIn(from, change) }];
}

/** Keys of what differs beside what is compared one by one; of a list, where only its order does. */
function othersThatDiffer(from: CarePlan, to: CarePlan): readonly At[] {
  const keys = new Set([...Object.keys(from), ...Object.keys(to)]) as ReadonlySet<keyof CarePlan>;
  const compared: readonly string[] = parts;
  const apart = [...keys].filter((key) => !compared.includes(key) && !isSame(from[key], to[key]));
  const moved = lists.filter((list) => isMoved(thingsIn(from, list), thingsIn(to, list)));
  return [...apart, ...moved].map((key) => [key]);
}

function isMoved(before: readonly Thing[], after: readonly Thing[]): boolean {
  const places = new Map(before.map((one, place) => [one, place]));
  const order = pairsOf(before, after).flatMap(([was, is]) => (was && is ? [places.get(was) ?? 0] : []));
  return order.some((place, i) => place < (order[i - 1] ?? 0));
}

/** Who made a change and why: by what history gained since, else by the thing itself and the visit in which it was said. */
type Teller = (
  list: string,
  before: Thing | undefined,
  after: Thing | undefined,
) => Pick<PlanChange, 'by' | 'at' | 'cause' | 'why'>;

function tellerOf(from: CarePlan, to: CarePlan): Teller {
  const known = new Set(from.history.map(canonicalJson));
  const gained = to.history.filter((item) => !known.has(canonicalJson(item)));
  const past = new Map(gained.map((one) => [pastKey(one.list, one.item as Thing), one]));
  const visits = new Map(to.visits.map((visit) => [visit.id, visit]));
  return (list, before, after) => {
    const gone = before && past.get(pastKey(list, before));
    const visit = after ? visits.get(after.visit ?? '') : to.visits.at(-1);
    return {
      by: gone?.by ?? after?.recordedBy ?? after?.by,
      at: gone?.at ?? after?.at,
      cause: gone?.cause,
      why: gone?.why ?? visit?.reason,
    };
  };
}

function pastKey(list: string, item: Thing): string {
  return `${list} ${keyOf(item)}`;
}
