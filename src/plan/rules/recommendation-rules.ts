import type { CarePlan } from '../schema/care-plan.js';
import type { Recommendation } from '../schema/recommendation.js';
import { piecesOf, type Tell } from './pieces.js';

/** What must hold of every recommendation, those in history too. */
export function checkRecommendations(plan: CarePlan, tell: Tell): void {
  for (const { item, at } of piecesOf(plan)) {
    if (!('signature' in item)) continue;
    const fault = recommendationFault(item as Recommendation);
    if (fault) tell(fault, ...at);
    const { state, by } = (item as Recommendation).signature;
    if (state === 'signed' && by && !plan.people.some(({ id }) => id === by))
      tell('CP311', ...at, 'signature', 'by');
  }
}

/**
 * Why a recommendation cannot stand: made here and without guidance, reason or review (CP320), a signature without what shows
 * it (CP321), or the person not told without a reason and without keeping it from them and theirs (CP322).
 */
export function recommendationFault(one: Recommendation): 'CP320' | 'CP321' | 'CP322' | undefined {
  const { source, guidance, reason, reviewOn, seenBy, seenOn, told, toldReason, hiddenFrom = [] } = one;
  const { state, by, at, hash } = one.signature;
  const isMadeHere = source === 'made-here';
  if (isMadeHere && !(guidance && reason && reviewOn)) return 'CP320';
  if (state === 'signed' && !(by && at && hash)) return 'CP321';
  if (state === 'copied' && (isMadeHere || !(seenBy && seenOn))) return 'CP321';
  const isKept = (['person', 'parents', 'family'] as const).every((from) => hiddenFrom.includes(from));
  return told.includes('personNot') && !(toldReason && isKept && !told.includes('person'))
    ? 'CP322'
    : undefined;
}
