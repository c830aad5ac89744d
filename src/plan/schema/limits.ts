import { PlanError, type At } from '../plan-error.js';

/** How much a plan may hold. `text` is counted in UTF-16 units, `bytes` in UTF-8, `depth` with the plan itself as 1. */
export const limits = { bytes: 8_388_608, depth: 20, history: 10_000, text: 100_000 } as const;

const poisoned = new Set(['__proto__', 'constructor', 'prototype']);
const unsound = /[\0\ud800-\udfff]/u;

/**
 * Refuses what no plan may hold at any level, before anything reads it further: a text too long (CP307), a character that
 * cannot be stored (U+0000 or half a surrogate pair, CP308), nesting too deep (CP305), a key that reaches a prototype (CP303).
 * The place told is the one given: keys further in can be anybody's words.
 */
export function checkWithinLimits(value: unknown, at: At = [], depth = 1): void {
  if (typeof value === 'string') checkText(value, at);
  if (typeof value !== 'object' || value === null) return;
  if (depth > limits.depth) throw new PlanError('CP305', at);
  for (const [key, inner] of Object.entries(value)) {
    if (poisoned.has(key)) throw new PlanError('CP303', at);
    checkText(key, at);
    checkWithinLimits(inner, at, depth + 1);
  }
}

/**
 * The JSON text of a whole plan, once nothing in it breaks a limit: more bytes than a host should take (CP304), a longer
 * history than can be read (CP306), or a limit of its texts, keys and depth. Nothing else looks at the plan before.
 */
export function checkSize(plan: unknown): string {
  checkWithinLimits(plan);
  const json = JSON.stringify(plan);
  if (new TextEncoder().encode(json).length > limits.bytes) throw new PlanError('CP304');
  const { history } = (plan ?? {}) as { readonly history?: unknown };
  if (Array.isArray(history) && history.length > limits.history) throw new PlanError('CP306', ['history']);
  return json;
}

function checkText(text: string, at: At): void {
  if (text.length > limits.text) throw new PlanError('CP307', at);
  if (unsound.test(text)) throw new PlanError('CP308', at);
}
