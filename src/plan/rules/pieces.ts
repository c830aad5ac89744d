import type { At, Issue } from '../plan-error.js';
import type { CarePlan } from '../schema/care-plan.js';

/** Tells of one thing wrong. */
export type Tell = (code: Issue['code'], ...at: At) => void;

/** One item of one list, as it stands or as history keeps it. */
export interface Piece {
  readonly list: string;
  readonly item: object;
  readonly at: At;
}

/** The lists whose items somebody said, recorded or signed. */
export const pieceLists = [
  'capacity',
  'topics',
  'statements',
  'recommendations',
  'legalFacts',
  'clinicalRecords',
  'views',
  'agreements',
] as const;

/** All that was said, recorded or signed, now or in the past; an erased item has nothing left to look at. */
export function piecesOf(plan: CarePlan): readonly Piece[] {
  return [
    ...[...pieceLists, 'visits' as const].flatMap((list) =>
      plan[list].map((item, i) => ({ list, item, at: [list, i] })),
    ),
    ...plan.history.map(({ list, item }, i) => ({ list, item, at: ['history', i, 'item'] })),
  ].filter(({ item }) => !isErased(item));
}

/** Of an erased item only these two are left. */
export function isErased(item: object): boolean {
  return Object.keys(item).every((key) => key === 'id' || key === 'questionId');
}

/** The places at which something stands that stood before. */
export function duplicates(values: readonly unknown[]): number[] {
  const seen = new Set();
  return values.flatMap((value, i) => {
    const before = seen.size;
    return seen.add(value).size === before ? [i] : [];
  });
}
