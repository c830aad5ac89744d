import { canonicalJson } from '../signing/canonical-json.js';
import type { ChangeKind, ItemChange } from './plan-comparison.js';

type Plain = Readonly<Record<string, unknown>>;

/** Whether two parts of a plan say the same, whatever the order of their keys. */
export function isSame(one: unknown, other: unknown): boolean {
  return one === other || canonicalJson(one) === canonicalJson(other);
}

/** Fields that are not the same on both sides. */
export function fieldsThatDiffer(before: object, after: object): readonly string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].filter((key) => !isSame((before as Plain)[key], (after as Plain)[key]));
}

/** Fields about the saying, not about what was said. */
export const aboutSaying = [
  'at',
  'visit',
  'recordedBy',
  'mode',
  'readBack',
  'interpreter',
  'prompt',
  'language',
];

/** What kind of change it is, by the fields that differ. */
export function kindOf(fields: readonly string[], before: object, after: object): ChangeKind {
  if (fields.length === 1 && fields[0] === 'signature') return 'signed';
  const said = fields.filter((field) => !aboutSaying.includes(field));
  const [was, is] = [(before as Plain)['value'], (after as Plain)['value']];
  const isOrder = said.length === 1 && said[0] === 'value' && isSame(inAnyOrder(was), inAnyOrder(is));
  return isOrder ? 'reordered' : 'changed';
}

/** Items of two lists, each by its id; nothing where they are no lists of items. */
export function itemsThatDiffer(before: unknown, after: unknown): readonly ItemChange[] | undefined {
  if (!isItems(before) || !isItems(after)) return undefined;
  const was = new Map(before.map((item) => [item.id, item]));
  const is = new Set(after.map(({ id }) => id));
  const now = after.map((item): ItemChange => {
    const old = was.get(item.id);
    if (!old) return { kind: 'added', id: item.id, fields: [] };
    return { kind: 'changed', id: item.id, fields: fieldsThatDiffer(old, item) };
  });
  const gone = before.filter(({ id }) => !is.has(id));
  return [
    ...now.filter(({ kind, fields }) => kind === 'added' || fields.length > 0),
    ...gone.map(({ id }): ItemChange => ({ kind: 'removed', id, fields: [] })),
  ];
}

function isItems(value: unknown): value is readonly (Plain & { readonly id: string })[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null && 'id' in one);
}

/** A list of things chosen as one that has no order: of a ranked one, what stands in it counts, not what is tied. */
function inAnyOrder(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const all = value as readonly unknown[];
  const isRanked =
    isItems(all) &&
    all.every((one) => Object.keys(one).every((key) => key === 'id' || key === 'tiedWithNext'));
  return all.map((one) => canonicalJson(isRanked ? (one as Plain)['id'] : one)).toSorted();
}
