import { isErased } from '../rules/pieces.js';
import type { CarePlan } from '../schema/care-plan.js';
import type { HistoryItem } from '../schema/history.js';
import { canonicalJson } from '../signing/canonical-json.js';
import { byKey } from './three-way.js';

/**
 * All that either side's history holds, and what the merge itself put aside. What one side erased stays erased: nothing that
 * was there before comes back by way of the other.
 */
export function mergeHistory(
  base: CarePlan,
  ours: CarePlan,
  theirs: CarePlan,
  putAside: readonly HistoryItem[],
): readonly HistoryItem[] {
  const [before, mine, other] = [base, ours, theirs].map(({ history }) => byKey(history, canonicalJson));
  if (!before || !mine || !other) return [];
  const kept = [...before].filter(([key]) => mine.has(key) && other.has(key));
  const gained = [...new Map([...mine, ...other])].filter(([key]) => !before.has(key));
  const said = new Set([...kept, ...gained].map(([, past]) => saying(past)));
  const anew = putAside.filter((past) => !said.has(saying(past)));
  const all = [
    ...kept.map(([, past]) => past),
    ...gained.toSorted(byMoment).map(([, past]) => past),
    ...anew,
  ];
  const known = knownBefore(base);
  const erased = new Set(all.filter(({ item }) => isErased(item)).map(nameOf));
  return all.filter((past) => isErased(past.item) || !erased.has(nameOf(past)) || !known.has(saying(past)));
}

function byMoment(
  [key, one]: readonly [string, HistoryItem],
  [otherKey, other]: readonly [string, HistoryItem],
): number {
  return Date.parse(one.at) - Date.parse(other.at) || (key < otherKey ? -1 : 1);
}

function nameOf({ list, item }: HistoryItem): string {
  return `${list} ${'id' in item ? item.id : ''}`;
}

function saying({ list, item }: Pick<HistoryItem, 'list' | 'item'>): string {
  return `${list} ${canonicalJson(item)}`;
}

function knownBefore(base: CarePlan): ReadonlySet<string> {
  const lists = [
    'statements',
    'legalFacts',
    'clinicalRecords',
    'recommendations',
    'views',
    'capacity',
  ] as const;
  const stood = lists.flatMap((list) => base[list].map((item) => saying({ list, item })));
  return new Set([...stood, ...base.history.map(saying)]);
}
