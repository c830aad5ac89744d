import type { At, Issue } from '../plan-error.js';

/** Tells of one thing wrong. */
export type Tell = (code: Issue['code'], ...at: At) => void;

/** The places at which something stands that stood before. */
export function duplicates(values: readonly unknown[]): number[] {
  return values.flatMap((value, i) => (values.indexOf(value) < i ? [i] : []));
}
