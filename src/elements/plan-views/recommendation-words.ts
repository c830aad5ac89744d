import { viewWords } from '../../language/en-GB/views.js';
import type { Recommendation } from '../../plan/plan.js';
import { recommendationSource } from '../../plan/text/recommendation-source.js';
import type { RecommendationLine } from '../../plan/urgent/urgent-view.js';
import type { Checked } from './signature-check.js';

/** Why a recommendation must not be read as one, or `undefined` when it may be. A copied one carries no hash to check. */
export function doubtOf({ signature }: Recommendation, checked: Checked | undefined): string | undefined {
  if (signature.state === 'copied' || checked === 'intact' || checked === 'unchecked') return undefined;
  return checked === 'changed' ? viewWords.changedSince : viewWords.checking;
}

/** By whom, from which form, when, until when, and whether its signature could be checked at all. */
export function standingOf(
  line: RecommendationLine,
  checked: Checked | undefined,
  dateOf: (iso: string | undefined) => string,
): string {
  const source = recommendationSource(line, dateOf);
  return checked === 'unchecked' ? `${source}. ${viewWords.notChecked}` : source;
}
