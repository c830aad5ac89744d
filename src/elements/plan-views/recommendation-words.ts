import type { Tables } from '../../language/tables.js';
import type { Recommendation } from '../../plan/plan.js';
import { recommendationSource, type Telling } from '../../plan/text/recommendation-source.js';
import type { RecommendationLine } from '../../plan/urgent/urgent-view.js';
import type { Checked } from './signature-check.js';

/** Why a recommendation must not be read as one, or `undefined` when it may be. A copied one carries no hash to check. */
export function doubtOf(
  { signature }: Recommendation,
  checked: Checked | undefined,
  { view }: Tables<'view'>,
): string | undefined {
  if (signature.state === 'copied' || checked === 'intact' || checked === 'unchecked') return undefined;
  return checked === 'changed' ? view.changedSince : view.checking;
}

/** By whom, from which form, when, until when, and whether its signature could be checked at all. */
export function standingOf(line: RecommendationLine, checked: Checked | undefined, telling: Telling): string {
  const source = recommendationSource(line, telling);
  return checked === 'unchecked' ? `${source}. ${telling.words.view.notChecked}` : source;
}
