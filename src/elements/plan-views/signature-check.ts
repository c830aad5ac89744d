import type { Recommendation } from '../../plan/plan.js';
import { verifyRecommendation } from '../../plan/signing/verify.js';

/** What came of checking a signature: `unchecked` where the browser cannot, as on a page that is not secure. */
export type Checked = 'intact' | 'changed' | 'unchecked';

/** What came of it by the id of each signed recommendation; one that is not here has not been checked. */
export type CheckedById = ReadonlyMap<string, Checked>;

/** Checks every signed recommendation. Copied ones carry nothing to check. */
export async function checkSignatures(all: readonly Recommendation[] = []): Promise<CheckedById> {
  const checked = new Map<string, Checked>();
  for (const one of all) if (one.signature.state === 'signed') checked.set(one.id, await checkOf(one));
  return checked;
}

async function checkOf(one: Recommendation): Promise<Checked> {
  try {
    return (await verifyRecommendation(one)) ? 'intact' : 'changed';
  } catch {
    return 'unchecked';
  }
}
