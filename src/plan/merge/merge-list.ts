import { canonicalJson } from '../signing/canonical-json.js';
import { holdsAll, mergeItems } from './merge-items.js';
import type { PlanConflict } from './plan-merge.js';
import { settle } from './settle.js';
import { byKey, mergeFields, threeWay, type Sides, type Thing } from './three-way.js';

/** What became of a list, or of one thing of it. */
export interface Merged {
  readonly stands: readonly Thing[];
  /** What stands no more, and was taken from nobody: history keeps it. */
  readonly past: readonly { readonly item: Thing; readonly instead: Thing | undefined }[];
  readonly conflicts: readonly PlanConflict[];
}

type ListName = PlanConflict['list'];

/** Lists whose items are details of one thing, kept up by several hands: they are brought together field by field. */
const byField: readonly ListName[] = ['people', 'visits'];

/** Brings two lines of one list together, thing by thing. */
export function mergeList(list: ListName, sides: Sides<readonly Thing[]>, isOursNewer: boolean): Merged {
  const { base = [], ours = [], theirs = [] } = sides;
  const merged = threeWay({ base, ours, theirs });
  if (merged !== 'clash') return { stands: merged.stands ?? [], past: [], conflicts: [] };
  const [before, mine, other] = [base, ours, theirs].map((side) => byKey(side, keyIn(list)));
  const come = [...(mine?.entries() ?? []), ...(other?.entries() ?? [])].filter(([key]) => !before?.has(key));
  const keys = new Set([...(before?.keys() ?? []), ...come.toSorted(byMoment).map(([key]) => key)]);
  const all = [...keys].map((key) =>
    mergeThing(list, { base: before?.get(key), ours: mine?.get(key), theirs: other?.get(key) }, isOursNewer),
  );
  return {
    stands: all.flatMap(({ stands }) => stands),
    past: all.flatMap(({ past }) => past),
    conflicts: all.flatMap(({ conflicts }) => conflicts),
  };
}

/** Of one speaker there is one answer to a question and one choice about a topic, whatever its id. */
function keyIn(list: ListName): (thing: Thing) => string {
  const isSaid = ['statements', 'legalFacts', 'clinicalRecords', 'topics'].includes(list);
  return ({ id, questionId, topicId, saidBy }) =>
    String(isSaid ? canonicalJson([questionId, topicId, saidBy]) : id);
}

/** So that it does not matter which side is which. */
function byMoment([, one]: readonly [string, Thing], [, other]: readonly [string, Thing]): number {
  const [first, second] = [one, other].map(
    (thing) => Date.parse(String(thing['at'] ?? thing['madeOn'])) || 0,
  );
  return (first ?? 0) - (second ?? 0) || (canonicalJson(one) < canonicalJson(other) ? -1 : 1);
}

function mergeThing(list: ListName, sides: Sides<Thing>, isOursNewer: boolean): Merged {
  const { ours, theirs } = sides;
  const merged = threeWay(sides);
  if (merged !== 'clash') return { stands: merged.stands ? [merged.stands] : [], past: [], conflicts: [] };
  if (byField.includes(list) && ours && theirs)
    return mergeDetails(list, { ...sides, ours, theirs }, isOursNewer);
  const { stands, past, isOurs, isAgreed } = settle(list, ours, theirs, isOursNewer);
  const both = stands && past && mergeItems(sides, isOurs);
  const now = both ? { ...stands, value: both.value } : stands;
  const isClash = both ? both.isClash : !isAgreed;
  const letGo = both && !holdsAll(both.value, stands) ? [stands] : [];
  return {
    stands: now ? [now] : [],
    past: [...(past ? [past] : []), ...letGo].map((item) => ({ item, instead: stands })),
    conflicts: isClash ? [conflict(list, sides, isOurs)] : [],
  };
}

function mergeDetails(
  list: ListName,
  sides: Sides<Thing> & { ours: Thing; theirs: Thing },
  isOursNewer: boolean,
): Merged {
  const { stands, clashes } = mergeFields(sides, isOursNewer);
  const past = isOursNewer ? sides.theirs : sides.ours;
  const present = list === 'visits' && presentIn(sides, isOursNewer);
  const isClash = clashes.some((field) => field !== 'present' && field !== 'endedAt');
  return {
    stands: [{ ...stands, ...(present && { present }) }],
    past: isClash ? [{ item: past, instead: stands }] : [],
    conflicts: isClash ? [conflict(list, sides, isOursNewer)] : [],
  };
}

/** Everybody who was there by either account. */
function presentIn({ ours, theirs }: Sides<Thing>, isOursNewer: boolean): readonly unknown[] {
  const all = [ours, theirs].map((side) => (side?.['present'] ?? []) as readonly unknown[]);
  return [...new Set((isOursNewer ? all : all.toReversed()).flat())];
}

/** Tells of a clash by what it is about: by what stands, where there is something. */
export function conflict(
  list: ListName,
  sides: Sides<unknown>,
  isOurs: boolean,
  key: string = list,
): PlanConflict {
  const first = isOurs ? (sides.ours ?? sides.theirs) : (sides.theirs ?? sides.ours);
  const { id, topicId, questionId, saidBy } = (first ?? {}) as Partial<Record<string, string>>;
  const given = Object.entries({ questionId, saidBy, ...sides }).filter(([, value]) => value !== undefined);
  return { list, id: id ?? topicId ?? key, ...Object.fromEntries(given), stands: isOurs ? 'ours' : 'theirs' };
}
