// A copy that left something out comes back: what it could not show is still there.
import { mergePlans, parsePlan, planFor } from 'care-preferences/plan';

/**
 * The plan to store, and its text, when a copy comes back changed; nothing where it is no copy of this kind.
 * @param {import('care-preferences/plan').CarePlan} copy as it came
 * @param {string} given the text of the plan that the copy was made from
 * @param {import('care-preferences/plan').Audience} audience for whom this writer's copies are made
 * @returns {{ plan: import('care-preferences/plan').CarePlan, words: string } | undefined}
 */
export function takeBackCopy(copy, given, audience) {
  const { copyFor } = copy;
  if (copyFor?.audience !== audience || copyFor.recipient !== undefined) return undefined;
  const whole = parsePlan(JSON.parse(given));
  const base = planFor(whole, { audience });
  if (base === null || base.id !== copy.id) return undefined;
  const { plan } = mergePlans(base, whole, copy);
  return { plan, words: JSON.stringify(plan) };
}
