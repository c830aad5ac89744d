// What leaves for a reader: never more than their audience may see.
import { isDeepStrictEqual } from 'node:util';
import { consentInForce, parsePlan, planFor } from 'care-preferences/plan';

/**
 * The plan as JSON text for one reader, or null where they may have none of it.
 *
 * Whoever writes gets the very text that was stored, as long as nothing in it is hidden from them: then it can come back
 * whole. Everybody else gets a copy that says for whom it was made (`copyFor`); theirs comes back by `take-back-copy.mjs`.
 * @param {string} words
 * @param {{ audience: string, writes?: true, heedsRefusal?: true, isMarked?: boolean }} reader
 */
export function makeCopy(words, { audience, writes, heedsRefusal, isMarked = false }) {
  const plan = parsePlan(JSON.parse(words));
  const consent = consentInForce(plan)?.value;
  if (heedsRefusal && audience !== 'urgent' && ['no', 'withdrawn'].includes(consent)) return null;
  // "Yes, but leave some parts out": another organisation has what may leave, without those parts.
  const isPartly = heedsRefusal && audience === 'clinician' && consent === 'some';
  const copy = planFor(plan, { audience: isPartly ? 'export' : audience });
  if (copy === null) return null;
  const isWhole = isDeepStrictEqual(copy, { ...plan, copyFor: copy.copyFor });
  return writes && !isMarked && isWhole ? words : JSON.stringify(copy);
}
