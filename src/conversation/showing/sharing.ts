/**
 * The new value, or the one before where nothing in it changed, so that elements can tell by identity what to draw again.
 *
 * What is frozen (all of a plan) is taken as it is: a plan is never mended together from two.
 */
export function shared<T>(before: unknown, now: T): T {
  if (
    Object.is(before, now) ||
    !isPlain(now) ||
    !isPlain(before) ||
    Array.isArray(now) !== Array.isArray(before)
  )
    return now;
  const kept = Object.entries(now).map(([key, value]) => [key, shared(before[key], value)] as const);
  const isSame =
    kept.length === Object.keys(before).length && kept.every(([key, value]) => Object.is(before[key], value));
  if (isSame) return before as T;
  return (Array.isArray(now) ? kept.map(([, value]) => value) : Object.fromEntries(kept)) as T;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Object.isFrozen(value);
}
