import { viewWords } from '../../language/en-GB/views.js';
import { fill } from '../../language/fill.js';
import type { Recommendation } from '../../plan/plan.js';
import type { RecommendationLine } from '../../plan/urgent/urgent-view.js';
import type { Checked } from './plan-view-element.js';

/** Why a recommendation must not be read as one, or `undefined` when it may be. A copied one carries no hash to check. */
export function doubtOf({ signature }: Recommendation, checked: Checked | undefined): string | undefined {
  if (signature.state === 'copied' || checked === 'intact' || checked === 'unchecked') return undefined;
  return checked === 'changed' ? viewWords.changedSince : viewWords.checking;
}

/** By whom, from which form, when, until when, and whether its signature could be checked at all. */
export function standingOf(
  { recommendation, standing, from, seenBy, isOverdue }: RecommendationLine,
  checked: Checked | undefined,
  dateOf: (iso: string | undefined) => string,
): string {
  const { signature, madeOn, reviewOn, formWhere } = recommendation;
  return [
    [from.name ?? viewWords.someone, from.role].filter(Boolean).join(', '),
    standing === 'copied'
      ? fill(viewWords.copiedFrom, { date: dateOf(madeOn), name: seenBy?.name ?? viewWords.someone })
      : fill(viewWords.signedOn, { date: dateOf(signature.at ?? madeOn) }),
    reviewOn && fill(isOverdue ? viewWords.reviewOverdue : viewWords.reviewBy, { date: dateOf(reviewOn) }),
    formWhere && fill(viewWords.formIn, { where: formWhere }),
    checked === 'unchecked' && viewWords.notChecked,
  ]
    .filter(Boolean)
    .join('. ');
}
