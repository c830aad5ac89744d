import { fill } from '../../language/fill.js';
import { viewWords } from '../../language/en-GB/views.js';
import type { RecommendationLine } from '../urgent/urgent-view.js';

/** Who signed a recommendation, from which form it was copied, when it is to be looked at again, and where the form is. */
export function recommendationSource(
  { recommendation, standing, from, seenBy, isOverdue }: RecommendationLine,
  dateOf: (iso: string | undefined) => string,
): string {
  const { signature, madeOn, reviewOn, formWhere } = recommendation;
  return [
    [from.name ?? viewWords.someone, from.role].filter(Boolean).join(', '),
    formWhere && fill(viewWords.formIn, { where: formWhere }),
    standing === 'copied'
      ? fill(viewWords.copiedFrom, { date: dateOf(madeOn), name: seenBy?.name ?? viewWords.someone })
      : fill(viewWords.signedOn, { date: dateOf(signature.at ?? madeOn) }),
    reviewOn && fill(isOverdue ? viewWords.reviewOverdue : viewWords.reviewBy, { date: dateOf(reviewOn) }),
  ]
    .filter(Boolean)
    .join('. ');
}
