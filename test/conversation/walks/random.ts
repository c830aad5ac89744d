/** Chance that can be had again: the same seed gives the same walk on every machine (mulberry32). */
export interface Chance {
  /** A number from 0 up to, and without, 1. */
  readonly next: () => number;
  /** A whole number of these two or between them. */
  readonly int: (from: number, to: number) => number;
  readonly likely: (share: number) => boolean;
  readonly pick: <T>(some: readonly T[]) => T;
  /** Some of them, at least so many, in any order. */
  readonly some: <T>(all: readonly T[], atLeast?: number, atMost?: number) => T[];
  /** One of them by weight; weights need no sum. */
  readonly weighted: <T>(all: readonly (readonly [weight: number, one: T])[]) => T;
}

/** Chance from a whole number. */
export function chanceFrom(seed: number): Chance {
  let state = (seed * 2654435761) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const int = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const pick = <T>(some: readonly T[]): T => {
    if (some.length === 0) throw new RangeError('There is nothing to pick from.');
    return some[int(0, some.length - 1)] as T;
  };
  return {
    next,
    int,
    pick,
    likely: (share) => next() < share,
    some: (all, atLeast = 0, atMost = all.length) => {
      const left = [...all];
      const size = Math.min(int(atLeast, Math.max(atLeast, atMost)), left.length);
      return Array.from({ length: size }, () => left.splice(int(0, left.length - 1), 1)).flat();
    },
    weighted: (all) => {
      let at = next() * all.reduce((sum, [weight]) => sum + weight, 0);
      for (const [weight, one] of all) if ((at -= weight) < 0) return one;
      return pick(all)[1];
    },
  };
}
