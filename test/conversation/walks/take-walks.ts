import { beforeAll, describe, expect, it } from 'vitest';
import type { Pack } from '../../../src/content/pack.js';
import { castOf, packOf, variants } from './casts.js';
import { errandsFor } from './errands.js';
import { chanceFrom } from './random.js';
import { expectedOf } from './seeing/counting.js';
import { bothWays, countGuards, newCoverage } from './seeing/coverage.js';
import { copiesOf, listFaults, lossFaults, markFaults, parseFaults } from './seeing/plan-checks.js';
import { takeWalk, type Walk } from './walker.js';

/** How many walks are taken in all, and from which seed. The same seed with the same errands is the same walk. */
const all = Number(process.env['WALKS'] ?? 60);
const seed = Number(process.env['SEED'] ?? 1);
const isLong = all >= 2000;
/** How often each thing must be seen in a long run, both halves together. */
const least = 20;

const coverage = newCoverage();

const packs = (): Promise<Pack[]> =>
  Promise.all(variants.map((variant) => packOf({ variant, path: 'full', locale: 'en-GB' })));

/** What nobody below 18 is asked: by law, and what only follows from it. */
async function adultOnly(): Promise<readonly string[]> {
  const { questions } = await packOf({ variant: 'adult', path: 'full', locale: 'en-GB' });
  const byLaw = questions.filter(({ minAge }) => minAge === 18).map(({ id }) => id);
  return questions
    .filter(({ id, visibleWhen }) => byLaw.includes(id) || byLaw.includes(visibleWhen?.question ?? ''))
    .map(({ id }) => id);
}

async function walkOf(seed: number): Promise<Walk> {
  const chance = chanceFrom(seed);
  const cast = await castOf(seed, chance);
  const errands = errandsFor(cast, coverage);
  return takeWalk({ seed, chance, cast, errands, adultOnly: await adultOnly(), coverage });
}

/** All that is wrong with a walk. */
function faultsOf({ plan, kept, marks, faults, now, seed, errands }: Walk): readonly string[] {
  const copies = copiesOf(plan, now);
  for (const { audience } of copies) coverage.count(`copy for ${audience}`);
  const whole = JSON.stringify(plan);
  for (const { text, hiddenFrom } of marks)
    if (whole.includes(text)) for (const from of hiddenFrom) coverage.count(`hidden from ${from}`);
  const found = [
    ...[...faults, ...parseFaults(plan), ...listFaults(plan)],
    ...[...lossFaults(plan, kept), ...markFaults(copies, marks)],
  ];
  return found.map((fault) => `SEED=${seed} ERRANDS=${errands.join(',')}: ${fault}`);
}

/** Seen in any run; a long one sees each question, gate and guard besides, often. */
const always = [
  ...['person', 'parent', 'clinician', 'urgent'].map((audience) => `copy for ${audience}`),
  ...['person', 'parents', 'family', 'urgent'].map((from) => `hidden from ${from}`),
  ...['say who', 'answer', 'not sure', 'ask later', 'decline', 'take back', 'pause', 'lock'],
  ...['change speaker', 'open topic', 'stop for now', 'amend', 'record capacity', 'note'],
].map((one) => (one.includes(' from ') || one.startsWith('copy') ? one : `said ${one}`));

/** One half of a long run: the halves go side by side, and each must see half of what both are there to see. */
export function takeWalks(half: 'first' | 'second'): void {
  const isFirst = half === 'first';
  const count = isLong ? Math.ceil(all / 2) : isFirst ? all : 0;
  const first = isFirst ? seed : seed + count;

  describe(`any walk through the built-in conversation, ${half} half`, () => {
    beforeAll(() => countGuards(coverage));

    it(`keeps every promise in ${count} walks from seed ${first}`, { timeout: 3_000_000 }, async () => {
      const wrong: string[] = [];
      for (let one = first; one < first + count; one += 1) wrong.push(...faultsOf(await walkOf(one)));
      expect(wrong).toEqual([]);
    });

    it('has come past everything it is there to come past', async () => {
      const often = isLong ? [...(await packs()).flatMap(expectedOf), ...bothWays] : [];
      const expected = isLong ? often : count > 1 ? always : [];
      console.info(rarestOf(expected).join('\n'));
      expect(coverage.fewerThan(isLong ? least / 2 : 1, expected)).toEqual([]);
    });
  });
}

function rarestOf(expected: readonly string[]): readonly string[] {
  return expected
    .map((what) => ({ what, times: coverage.times(what) }))
    .sort((one, other) => one.times - other.times)
    .slice(0, 12)
    .map(({ what, times }) => `${times} ${what}`);
}
