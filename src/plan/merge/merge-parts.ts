import { isSame } from '../compare/differences.js';
import type { CarePlan } from '../schema/care-plan.js';
import type { HistoryItem } from '../schema/history.js';
import { conflict } from './merge-list.js';
import type { PlanConflict } from './plan-merge.js';
import { mergeFields, threeWay, type Sides, type Thing } from './three-way.js';

/** Parts that are taken from one side or the other. */
export const wholes = ['language', 'jurisdiction', 'pack', 'review', 'closed'] as const;
const byField = ['subject', 'extensions'] as const;

/** What became of the parts of which a plan has one each. */
export interface MergedParts {
  readonly kept: Partial<CarePlan>;
  readonly past: readonly HistoryItem[];
  readonly conflicts: readonly PlanConflict[];
}

/** Brings together the parts of which a plan has one each; where both sides changed one, the newer side's stands. */
export function mergeParts(
  base: CarePlan,
  ours: CarePlan,
  theirs: CarePlan,
  isOursNewer: boolean,
): MergedParts {
  const sidesOf = <Value>(part: keyof CarePlan): Sides<Value> =>
    ({ base: base[part], ours: ours[part], theirs: theirs[part] }) as Sides<Value>;
  const all = [
    ...wholes.map((part) => mergeWhole(part, sidesOf(part), isOursNewer)),
    ...byField.map((part) => mergeDetails(part, sidesOf(part) as Known, isOursNewer)),
  ];
  const there = all.filter(({ stands }) => stands !== undefined);
  const kept = Object.fromEntries(there.map(({ part, stands }) => [part, stands])) as Partial<CarePlan>;
  const conflicts = all.flatMap((one) => one.conflicts);
  return { kept, past: reviewPutAside(kept, ours, theirs), conflicts };
}

/** What became of one part. */
interface MergedPart {
  readonly part: keyof CarePlan;
  readonly stands: unknown;
  readonly conflicts: readonly PlanConflict[];
}

function mergeWhole(part: keyof CarePlan, sides: Sides<unknown>, isOursNewer: boolean): MergedPart {
  const merged = threeWay(sides);
  if (merged !== 'clash') return { part, stands: merged.stands, conflicts: [] };
  const [first, second] = isOursNewer ? [sides.ours, sides.theirs] : [sides.theirs, sides.ours];
  const stands = first ?? second;
  return { part, stands, conflicts: [conflict(part, sides, isSame(stands, sides.ours))] };
}

type Known = Readonly<Record<'base' | 'ours' | 'theirs', Thing>>;

function mergeDetails(part: keyof CarePlan, sides: Known, isOursNewer: boolean): MergedPart {
  const { stands, clashes } = mergeFields(sides, isOursNewer);
  const conflicts = clashes.map((key) => {
    const about = { base: sides.base[key], ours: sides.ours[key], theirs: sides.theirs[key] };
    return conflict(part, about, isSame(stands[key], about.ours), key);
  });
  return { part, stands, conflicts };
}

/** A review that somebody else had agreed goes to history. */
function reviewPutAside(
  { review: stands }: Partial<CarePlan>,
  ours: CarePlan,
  theirs: CarePlan,
): readonly HistoryItem[] {
  const others = [ours.review, theirs.review].filter((one) => one && stands && !isSame(one, stands));
  const isClash = others.length > 0 && ours.review && theirs.review;
  if (!isClash || !stands) return [];
  return others.flatMap((item) =>
    item ? [{ list: 'review', item, at: stands.at, by: stands.by, cause: 'replaced' } as const] : [],
  );
}
