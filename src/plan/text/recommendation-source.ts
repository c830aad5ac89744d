import { fill } from '../../language/fill.js';
import type { Tables } from '../../language/tables.js';
import type { RecommendationLine } from '../urgent/urgent-view.js';

/** The language of what is told, and how it writes dates. */
export interface Telling {
  readonly words: Tables<'view'>;
  readonly dateOf: (iso: string | undefined) => string;
}

/** Who signed a recommendation, from which form it was copied, when it is to be looked at again, and where the form is. */
export function recommendationSource(
  { recommendation, standing, from, seenBy, isOverdue }: RecommendationLine,
  { words: { view }, dateOf }: Telling,
): string {
  const { signature, madeOn, reviewOn, formWhere } = recommendation;
  return [
    [from.name ?? view.someone, from.role].filter(Boolean).join(', '),
    formWhere && fill(view.formIn, { where: formWhere }),
    standing === 'copied'
      ? fill(view.copiedFrom, { date: dateOf(madeOn), name: seenBy?.name ?? view.someone })
      : fill(view.signedOn, { date: dateOf(signature.at ?? madeOn) }),
    reviewOn && fill(isOverdue ? view.reviewOverdue : view.reviewBy, { date: dateOf(reviewOn) }),
  ]
    .filter(Boolean)
    .join('. ');
}
