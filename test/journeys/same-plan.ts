const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const time = /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/;

/**
 * A plan with its ids numbered in the order they appear and its times left out: two plans that differ in nothing else
 * come out equal.
 */
export function withoutIdsAndTimes(plan: unknown): unknown {
  const numbers = new Map<string, string>();
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') {
      if (time.test(value)) return 'a time';
      if (!uuid.test(value)) return value;
      if (!numbers.has(value)) numbers.set(value, `id ${numbers.size + 1}`);
      return numbers.get(value);
    }
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    const keys = Object.keys(value).sort();
    return Object.fromEntries(keys.map((key) => [key, walk((value as Record<string, unknown>)[key])]));
  };
  return walk(plan);
}
