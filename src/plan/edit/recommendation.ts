import { PlanError } from '../plan-error.js';
import { recommendationFault } from '../rules/recommendation-rules.js';
import type { CarePlan } from '../schema/care-plan.js';
import { checkWithinLimits } from '../schema/limits.js';
import type { Recommendation, Signature } from '../schema/recommendation.js';
import { change, mustBeDate, mustBeDraft, mustBeKnown } from './change.js';

/** Who signs, and what the host holds to show it. `by` is a person id, `at` an ISO date-time. */
export type Signing = Omit<Signature, 'state' | 'hash'> & { readonly by: string; readonly at: string };

/**
 * Puts in a recommendation made here, or exchanges the one of that id. It is unsigned: any change takes a signature off.
 *
 * What to do and why must be said in words, about CPR too: no recommendation about CPR stands without the care that goes on
 * (CP320). What was copied, or has ended, is not made over into one (CP321).
 */
export function draftRecommendation(
  plan: CarePlan,
  made: Omit<Recommendation, 'signature' | 'source'>,
  { at, by }: { readonly at: string; readonly by: string },
): CarePlan {
  const before = plan.recommendations.find((one) => one.id === made.id);
  if (before && (before.source !== 'made-here' || before.ended)) throw new PlanError('CP321', ['source']);
  if (!made.guidance?.trim() || !made.reason?.trim()) throw new PlanError('CP320', ['guidance']);
  return put(plan, { ...made, source: 'made-here', signature: { state: 'unsigned' } }, at, by);
}

/** Puts in what a signed form elsewhere says, with its signer as written there. It is always shown as copied. */
export function copyRecommendation(
  plan: CarePlan,
  copied: Recommendation,
  { at, by }: { readonly at: string; readonly by: string },
): CarePlan {
  if (copied.signature.state !== 'copied' || !copied.signature.by?.trim())
    throw new PlanError('CP321', ['signature']);
  return put(plan, copied, at, by);
}

/**
 * Puts a signature on: what the host answered, and the hash of what was signed, which is all of it but the signature. Refuses
 * one that ended, was not made here, or is signed already (CP321).
 */
export function putSignature(plan: CarePlan, id: string, signing: Signing, hash: string): CarePlan {
  mustBeDraft(plan);
  mustBeKnown(plan, signing.by, ['signature', 'by']);
  checkWithinLimits(signing, ['signature'], 4);
  const recommendation = findRecommendation(plan, id);
  if (!awaitsSignature(recommendation)) throw new PlanError('CP321', ['signature']);
  const signature: Signature = { ...structuredClone(signing), state: 'signed', hash };
  return exchange(plan, { ...recommendation, signature }, signing.at, signing.by);
}

/** Whether a recommendation could be signed: made here, in force, and unsigned. */
export function awaitsSignature({ source, ended, signature }: Recommendation): boolean {
  return source === 'made-here' && !ended && signature.state === 'unsigned';
}

/**
 * Ends a recommendation: another takes its place, or it is cancelled. What was signed goes to history as it was signed, since
 * its signature does not cover its end; what stands in the list from then on is unsigned and ended. A draft that nobody ever
 * signed leaves no trace: what was not recommended is not stored.
 */
export function endRecommendation(
  plan: CarePlan,
  id: string,
  ended: NonNullable<Recommendation['ended']>,
): CarePlan {
  mustBeDraft(plan);
  mustBeKnown(plan, ended.by, ['ended', 'by']);
  const recommendation = findRecommendation(plan, id);
  if (recommendation.ended) throw new PlanError('CP321', ['ended']);
  if (awaitsSignature(recommendation) && !plan.history.some(({ item }) => 'id' in item && item.id === id)) {
    const left = plan.recommendations.filter((one) => one !== recommendation);
    return change(plan, ended.at, { recommendations: left });
  }
  const { signature, ...before } = recommendation;
  const now: Signature = signature.state === 'signed' ? { state: 'unsigned' } : signature;
  return exchange(plan, { ...before, ended: { ...ended }, signature: now }, ended.at, ended.by);
}

function put(plan: CarePlan, recommendation: Recommendation, at: string, by: string): CarePlan {
  mustBeDraft(plan);
  mustBeKnown(plan, by, ['by']);
  const { madeOn, reviewOn, seenOn } = recommendation;
  for (const date of [madeOn, reviewOn, seenOn]) mustBeDate(date, ['recommendations']);
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
  const before = findRecommendation(plan, next.id);
  const gone = { list: 'recommendations', item: before, at, by, cause: 'replaced' } as const;
  const leavesTrace =
    before.signature.state === 'signed' || (before.signature.state === 'copied' && !next.ended);
  return change(plan, at, {
    recommendations: plan.recommendations.map((one) => (one === before ? next : one)),
    ...(leavesTrace && { history: [...plan.history, gone] }),
  });
}

/** A recommendation of the plan, by id; refuses one that is not there (CP311). */
export function findRecommendation(plan: CarePlan, id: string): Recommendation {
  const found = plan.recommendations.find((one) => one.id === id);
  if (!found) throw new PlanError('CP311', ['recommendations']);
  return found;
}
