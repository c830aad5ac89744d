import { findRecommendation, putSignature, type Signing } from '../edit/recommendation.js';
import type { CarePlan } from '../schema/care-plan.js';
import { hashOf } from './verify.js';

/** Signs a recommendation with what the host answered; what is signed is all of it but the signature. */
export async function signRecommendation(plan: CarePlan, id: string, signing: Signing): Promise<CarePlan> {
  return putSignature(plan, id, signing, await hashOf(findRecommendation(plan, id)));
}
