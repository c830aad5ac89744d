import type { CarePlan } from '../schema/care-plan.js';
import type { Recommendation } from '../schema/recommendation.js';
import type { Tell } from './issue-list.js';

/** What must hold of every recommendation, those in history too. */
export function checkRecommendations(plan: CarePlan, tell: Tell): void {
  plan.recommendations.forEach((one, i) =>
    check(plan, one, (code, ...at) => tell(code, 'recommendations', i, ...at)),
  );
  plan.history.forEach(({ list, item }, i) => {
    if (list !== 'recommendations' || !('signature' in item)) return;
    check(plan, item, (code, ...at) => tell(code, 'history', i, 'item', ...at));
  });
}

function check(plan: CarePlan, one: Recommendation, tell: Tell): void {
  const { state, by, at, hash } = one.signature;
  if (recommendationFault(one)) tell(recommendationFault(one)!);
  if (state === 'signed' && !(by && at && hash)) tell('CP321', 'signature');
  if (state === 'signed' && by && !plan.people.some(({ id }) => id === by)) tell('CP311', 'signature', 'by');
}

/**
 * Why a recommendation cannot stand: made here and without guidance, reason or review (CP320), copied and seen by nobody
 * (CP321), or the person not told without a reason and without keeping it from them and theirs (CP322).
 */
export function recommendationFault(one: Recommendation): 'CP320' | 'CP321' | 'CP322' | undefined {
  const { source, guidance, reason, reviewOn, seenBy, seenOn, told, toldReason, hiddenFrom = [] } = one;
  const isMadeHere = source === 'made-here';
  if (isMadeHere && !(guidance && reason && reviewOn)) return 'CP320';
  if (one.signature.state === 'copied' && (isMadeHere || !(seenBy && seenOn))) return 'CP321';
  const isKept = (['person', 'parents', 'family'] as const).every((from) => hiddenFrom.includes(from));
  return told.includes('personNot') && (!toldReason || !isKept || told.includes('person'))
    ? 'CP322'
    : undefined;
}
