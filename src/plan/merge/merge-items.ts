import { canonicalJson } from '../signing/canonical-json.js';
import { byKey, threeWay, type Sides, type Thing } from './three-way.js';

type Item = Thing & { readonly id: string };

/** What the items of a ranked or a rated list may hold beside their id: such a list is one answer, not many records. */
const ofOneAnswer = ['id', 'tiedWithNext', 'severity'];

/**
 * Brings two answers to a group together, item by item, where both sides changed some; nothing where they are no groups, or
 * more than their items differs. An item that both changed stays as the newer side has it, and is told as a clash.
 */
export function mergeItems(
  { base, ours, theirs }: Sides<Thing>,
  isOursNewer: boolean,
): { readonly value: readonly Item[]; readonly isClash: boolean } | undefined {
  const [before, mine, other] = [base, ours, theirs].map((side) => itemsOf(side?.['value']));
  if (!before || !mine || !other) return undefined;
  const text = threeWay({ base: base?.['text'], ours: ours?.['text'], theirs: theirs?.['text'] });
  if (text === 'clash' || base?.['text'] !== text.stands) return undefined;
  let isClash = false;
  const [first, second] = isOursNewer ? [mine, other] : [other, mine];
  const value = [...new Set([...before.keys(), ...first.keys(), ...second.keys()])].flatMap((id) => {
    const sides = { base: before.get(id), ours: mine.get(id), theirs: other.get(id) };
    const merged = threeWay(sides);
    if (merged !== 'clash') return merged.stands ?? [];
    isClash = true;
    return first.get(id) ?? second.get(id) ?? [];
  });
  return value.length > 0 ? { value, isClash } : undefined;
}

/** Whether each item of an answer is among those that stand, word for word; one that the other side let go is not. */
export function holdsAll(items: readonly Item[], { value }: Thing): boolean {
  const stood = new Set(items.map(canonicalJson));
  return [...(itemsOf(value)?.values() ?? [])].every((item) => stood.has(canonicalJson(item)));
}

function itemsOf(value: unknown): Map<string, Item> | undefined {
  if (!Array.isArray(value)) return undefined;
  const items = value as readonly unknown[];
  const isGroup =
    items.every((item) => typeof item === 'object' && item !== null && 'id' in item) &&
    items.some((item) => Object.keys(item).some((key) => !ofOneAnswer.includes(key)));
  return isGroup ? byKey(items as readonly Item[], ({ id }) => id) : undefined;
}
