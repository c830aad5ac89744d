import type { FieldOption } from '../../base/field-element.js';

/** The option that cannot stand beside another. */
export const none = 'none';

/** What is chosen of many, and what was just ticked or unticked. */
export interface Toggle {
  readonly chosen: readonly string[];
  readonly id: string;
  readonly isOn: boolean;
  readonly options: readonly FieldOption[];
}

/**
 * What is chosen after a tick or untick. "None of these" clears the others, and any other clears it. Ids stand in the
 * order they are offered, so that the same answer is always the same JSON.
 */
export function toggled({ chosen, id, isOn, options }: Toggle): readonly string[] {
  const others = chosen.filter((one) => one !== id);
  const next = isOn ? [...others.filter((one) => id !== none && one !== none), id] : others;
  const inOrder = options.map((option) => option.id).filter((one) => next.includes(one));
  return [...inOrder, ...next.filter((one) => !inOrder.includes(one))];
}
