import type { Recommendation } from '../schema/recommendation.js';
import { canonicalJson } from './canonical-json.js';

/** The SHA-256 of a recommendation without its signature, in hex: over its canonical JSON (RFC 8785) as UTF-8. */
export async function hashOf(recommendation: Recommendation): Promise<string> {
  const signed = canonicalJson({ ...recommendation, signature: undefined });
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(signed));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether a signed recommendation is still what was signed. False: say "changed since it was signed". */
export async function verifyRecommendation(recommendation: Recommendation): Promise<boolean> {
  const { state, hash } = recommendation.signature;
  return state === 'signed' && hash === (await hashOf(recommendation));
}
