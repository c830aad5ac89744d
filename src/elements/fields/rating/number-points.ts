import type { FieldOption } from '../../base/field-element.js';

/** A scale of numbers. */
export interface NumberScale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The answer, which is offered even if it stands between two points. */
  readonly value?: unknown;
  /** Words for some or all of the numbers, by number. */
  readonly words?: Readonly<Record<string, string>>;
}

/** The points of a scale of numbers, lowest first, each with its words if it has any. */
export function numberPoints({ min, max, step, value, words = {} }: NumberScale): readonly FieldOption[] {
  const regular = Array.from(
    { length: Math.floor((max - min) / step) + 1 },
    (_, index) => min + index * step,
  );
  const isBetween = typeof value === 'number' && !regular.includes(value);
  const numbers = isBetween ? [...regular, value].sort((one, other) => one - other) : regular;
  return numbers.map((number) => {
    const said = words[number];
    return { id: String(number), label: said ? `${number}: ${said}` : String(number) };
  });
}
