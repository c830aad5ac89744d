import { PlanError } from '../plan-error.js';
import { recommendationFault } from '../rules/recommendation-rules.js';
import type { CarePlan } from '../schema/care-plan.js';
import { checkWithinLimits } from '../schema/limits.js';
import type { Recommendation, Signature } from '../schema/recommendation.js';
import { hashOf } from '../signing/verify.js';
import { change, mustBeDraft, mustBeKnown } from './change.js';

/** Who signs, and what the host holds to show it. `by` is a person id, `at` an ISO date-time. */
export type Signing = Omit<Signature, 'state' | 'hash'> & { readonly by: string; readonly at: string };

/** Puts in a recommendation made here, or exchanges the one of that id. It is unsigned: any change takes a signature off. */
export function draftRecommendation(
  plan: CarePlan,
  made: Omit<Recommendation, 'signature' | 'source'>,
  { at, by }: { readonly at: string; readonly by: string },
): CarePlan {
  return put(plan, { ...made, source: 'made-here', signature: { state: 'unsigned' } }, at, by);
}

/** Puts in what a signed form elsewhere says, with its signer as written there. It is always shown as copied. */
export function copyRecommendation(
  plan: CarePlan,
  copied: Recommendation,
  { at, by }: { readonly at: string; readonly by: string },
): CarePlan {
  if (copied.signature.state !== 'copied') throw new PlanError('CP321', ['signature']);
  return put(plan, copied, at, by);
}

/** Signs a recommendation with what the host answered; what is signed is all of it but the signature. */
export async function signRecommendation(plan: CarePlan, id: string, signing: Signing): Promise<CarePlan> {
  mustBeDraft(plan);
  mustBeKnown(plan, signing.by, ['signature', 'by']);
  checkWithinLimits(signing, ['signature'], 4);
  const recommendation = find(plan, id);
  const { source, signature } = recommendation;
  if (source !== 'made-here' || signature.state !== 'unsigned') throw new PlanError('CP321', ['signature']);
  const signed: Signature = {
    ...structuredClone(signing),
    state: 'signed',
    hash: await hashOf(recommendation),
  };
  return exchange(plan, { ...recommendation, signature: signed }, signing.at, signing.by);
}

/**
 * Ends a recommendation: another takes its place, or it is cancelled. What was signed goes to history as it was signed, since
 * its signature does not cover its end; what stands in the list from then on is unsigned and ended.
 */
export function endRecommendation(
  plan: CarePlan,
  id: string,
  ended: NonNullable<Recommendation['ended']>,
): CarePlan {
  mustBeDraft(plan);
  mustBeKnown(plan, ended.by, ['ended', 'by']);
  const { signature, ...before } = find(plan, id);
  const left: Signature = signature.state === 'signed' ? { state: 'unsigned' } : signature;
  return exchange(plan, { ...before, ended: { ...ended }, signature: left }, ended.at, ended.by);
}

function put(plan: CarePlan, recommendation: Recommendation, at: string, by: string): CarePlan {
  mustBeDraft(plan);
  mustBeKnown(plan, by, ['by']);
  for (const id of recommendation.involved) mustBeKnown(plan, id, ['involved']);
  if (recommendation.seenBy !== undefined) mustBeKnown(plan, recommendation.seenBy, ['seenBy']);
  checkWithinLimits(recommendation);
  const fault = recommendationFault(recommendation);
  if (fault) throw new PlanError(fault);
  const isThere = plan.recommendations.some((one) => one.id === recommendation.id);
  const copy = structuredClone(recommendation);
  if (isThere) return exchange(plan, copy, at, by);
  return change(plan, at, { recommendations: [...plan.recommendations, copy] });
}

/** A signature leaves its trace, in the same visit too. */
function exchange(plan: CarePlan, next: Recommendation, at: string, by: string): CarePlan {
  const before = find(plan, next.id);
  const gone = { list: 'recommendations', item: before, at, by, cause: 'replaced' } as const;
  const leavesTrace =
    before.signature.state === 'signed' || (before.signature.state === 'copied' && !next.ended);
  return change(plan, at, {
    recommendations: plan.recommendations.map((one) => (one === before ? next : one)),
    ...(leavesTrace && { history: [...plan.history, gone] }),
  });
}

function find(plan: CarePlan, id: string): Recommendation {
  const found = plan.recommendations.find((one) => one.id === id);
  if (!found) throw new PlanError('CP311', ['recommendations']);
  return found;
}
