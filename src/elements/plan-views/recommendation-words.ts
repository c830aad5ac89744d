import { viewWords } from '../../language/en-GB/views.js';
import { fill } from '../../language/fill.js';
import type { Recommendation } from '../../plan/plan.js';
import type { Checked } from './plan-view-element.js';

/** How a view names people and says dates. */
export interface Saying {
  readonly nameOf: (personId: string | undefined) => string;
  readonly dateOf: (iso: string | undefined) => string;
}

/** Why a recommendation must not be read as one, or `undefined` when it may be. A copied one carries no hash to check. */
export function doubtOf({ signature }: Recommendation, checked: Checked | undefined): string | undefined {
  if (signature.state === 'copied' || checked === 'intact' || checked === 'unchecked') return undefined;
  return checked === 'changed' ? viewWords.changedSince : viewWords.checking;
}

/** What it recommends, in a few words each: CPR first. */
export function headlinesOf({ cpr, focus }: Recommendation): readonly string[] {
  return [cpr, focus].filter((one) => one !== undefined).map((one) => viewWords[one]);
}

/** By whom, from which form, when, and until when. */
export function standingOf(recommendation: Recommendation, saying: Saying, today: string): readonly string[] {
  const { signature, madeOn, reviewOn, formWhere, seenBy, ended } = recommendation;
  const { nameOf, dateOf } = saying;
  const isCopied = signature.state === 'copied';
  const signer = isCopied ? (signature.by ?? viewWords.someone) : nameOf(signature.by);
  const role = signature.role ? `${signer}, ${signature.role}` : signer;
  const isOverdue = reviewOn !== undefined && reviewOn < today.slice(0, 10);
  const lines = [
    fill(viewWords.recommendationBy, { name: role }),
    isCopied
      ? fill(viewWords.copiedFrom, { date: dateOf(madeOn), name: nameOf(seenBy) })
      : fill(viewWords.signedOn, { date: dateOf(signature.at ?? madeOn) }),
    reviewOn && fill(isOverdue ? viewWords.reviewOverdue : viewWords.reviewBy, { date: dateOf(reviewOn) }),
    formWhere && fill(viewWords.formIn, { where: formWhere }),
    ended && fill(viewWords.ended, { date: dateOf(ended.at) }),
  ];
  return lines.filter((line) => typeof line === 'string' && line !== '') as string[];
}
