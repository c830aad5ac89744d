import type { FieldOption } from '../../base/field-element.js';

/** One field of an item, as a pack describes it. */
export interface ItemFieldShape {
  readonly id: string;
  readonly type: string;
  readonly options?: readonly string[];
  readonly required?: boolean;
  /** The two ends of a scale. */
  readonly min?: number;
  readonly max?: number;
}

/** One item of a structured answer: its id and what was filled in. */
export type Item = Readonly<Record<string, unknown>> & { readonly id: string };

/** One that was taken away, where it stood, and what brings back the words in it that could not be kept. */
export interface GoneItem {
  readonly item: Item;
  readonly index: number;
  readonly giveBack: () => void;
}

/** True when something besides the id was filled in. */
export function isFilled(item: Item): boolean {
  return Object.keys(item).length > 1;
}

/** The item with one field set; a field without value is absent, never empty. */
export function withField(item: Item, field: string, value: unknown): Item {
  const { [field]: _before, ...others } = item as Record<string, unknown>;
  const isNone = value === undefined || value === '';
  return (isNone ? others : { ...others, [field]: value }) as Item;
}

/** The choices of a field in words; an option without words shows its id rather than nothing. */
export function choicesOf(
  field: ItemFieldShape,
  labels: Readonly<Record<string, string>> | undefined,
  words: Readonly<Record<'yes' | 'no' | 'imNotSure', string>>,
): readonly FieldOption[] {
  if (field.type === 'yesNoNotSure') {
    const said = { yes: words.yes, no: words.no, notSure: words.imNotSure, ...labels };
    return (['yes', 'no'] as const).map((id) => ({ id, label: said[id] }));
  }
  return (field.options ?? []).map((id) => ({ id, label: labels?.[id] ?? id }));
}
