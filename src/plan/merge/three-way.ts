import { isSame } from '../compare/differences.js';

/** Any part of a plan that is an object. */
export type Thing = Readonly<Record<string, unknown>>;

/** One thing as it was on both sides' common ground, and as it is on each; undefined where it is not there. */
export interface Sides<Value> {
  readonly base: Value | undefined;
  readonly ours: Value | undefined;
  readonly theirs: Value | undefined;
}

/** What stands where one side alone changed something, or both to the same; `clash` where they did not. */
export function threeWay<Value>({
  base,
  ours,
  theirs,
}: Sides<Value>): { stands: Value | undefined } | 'clash' {
  if (isSame(ours, theirs) || isSame(theirs, base)) return { stands: ours };
  return isSame(ours, base) ? { stands: theirs } : 'clash';
}

/** Field by field; where both changed one field, what the newer side says stands, and the field is told. */
export function mergeFields(
  { base, ours, theirs }: Sides<Thing> & { ours: Thing; theirs: Thing },
  isOursNewer: boolean,
): { readonly stands: Thing; readonly clashes: readonly string[] } {
  const [first, second] = isOursNewer ? [ours, theirs] : [theirs, ours];
  const keys = new Set([...Object.keys(first), ...Object.keys(second)]);
  const clashes: string[] = [];
  const kept = [...keys].map((key) => {
    const merged = threeWay({ base: base?.[key], ours: ours[key], theirs: theirs[key] });
    if (merged !== 'clash') return [key, merged.stands];
    clashes.push(key);
    return [key, first[key] ?? second[key]];
  });
  return { stands: Object.fromEntries(kept.filter(([, value]) => value !== undefined)) as Thing, clashes };
}

/** By some key of their own; those with the same key are counted. */
export function byKey<Item extends object>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): Map<string, Item> {
  const found = new Map<string, Item>();
  for (const item of items) {
    let key = keyOf(item);
    while (found.has(key)) key += '+';
    found.set(key, item);
  }
  return found;
}
