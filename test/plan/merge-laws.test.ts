import { fc } from '../ground/chance.js';
import { describe, expect, it } from 'vitest';
import { mergePlans, planFor, safeParsePlan } from '../../src/plan/plan.js';
import type { CarePlan, Statement } from '../../src/plan/plan.js';
import { canonicalJson } from '../../src/plan/signing/canonical-json.js';
import { anyDoings, ground, onSide, type Doing } from './doings.js';

const cases = { numRuns: Number(process.env['MERGE_RUNS'] ?? 500) };
const lists = [
  'statements',
  'legalFacts',
  'clinicalRecords',
  'recommendations',
  'views',
  'capacity',
  'agreements',
  'topics',
] as const;

const wordsOf = (one: Record<string, unknown>): string => {
  const { questionId, saidBy, text, value, guidance, choice, decision } = one;
  return canonicalJson({ questionId, saidBy, text, value, guidance, choice, decision });
};
const current = (plan: CarePlan): Record<string, unknown>[] =>
  lists.flatMap((list) => plan[list] as unknown as Record<string, unknown>[]);
const everything = (plan: CarePlan): ReadonlySet<string> =>
  new Set(
    [...current(plan), ...plan.history.map(({ item }) => item as unknown as Record<string, unknown>)].map(
      wordsOf,
    ),
  );
const inAnyOrder = (plan: CarePlan): string =>
  canonicalJson({
    ...plan,
    ...Object.fromEntries(
      [...lists, 'people', 'visits', 'history'].map((list) => [
        list,
        (plan[list as 'people'] as readonly object[]).map(canonicalJson).toSorted(),
      ]),
    ),
  });
const isGroupItem = (one: Record<string, unknown>): boolean =>
  Array.isArray(one['value']) && typeof one['value'][0] === 'object';

interface Apart {
  readonly base: CarePlan;
  readonly ours: CarePlan;
  readonly theirs: CarePlan;
}

/** A plan, and what two people did with it, each on a device of their own. */
const comeApart = (first: readonly Doing[], mine: readonly Doing[], other: readonly Doing[]): Apart => {
  const base = ground(first);
  return { base, ours: onSide(base, 'a', mine), theirs: onSide(base, 'b', other) };
};

describe('bringing two lines of a plan together: what holds of all', () => {
  const holds = (name: string, law: (sides: Apart) => void): void => {
    it(name, () => {
      const any = fc.property(anyDoings, anyDoings, anyDoings, (...done) => {
        law(comeApart(...done));
      });
      fc.assert(any, cases);
    });
  };

  holds('changes nothing where only one side changed, or both to the same', ({ base, ours, theirs }) => {
    expect(mergePlans(base, ours, base)).toEqual({ plan: ours, conflicts: [] });
    expect(mergePlans(base, base, theirs)).toEqual({ plan: theirs, conflicts: [] });
    expect(mergePlans(base, ours, ours)).toEqual({ plan: ours, conflicts: [] });
  });

  holds('is the same plan whichever side is called ours', ({ base, ours, theirs }) => {
    const [one, other] = [mergePlans(base, ours, theirs), mergePlans(base, theirs, ours)];
    expect(inAnyOrder(one.plan)).toBe(inAnyOrder(other.plan));
    expect(one.conflicts.map(({ list, id }) => [list, id]).toSorted()).toEqual(
      other.conflicts.map(({ list, id }) => [list, id]).toSorted(),
    );
  });

  holds(
    'gives a plan that can be relied on, and never one more agreed than either',
    ({ base, ours, theirs }) => {
      const { plan } = mergePlans(base, ours, theirs);
      const parsed = safeParsePlan(JSON.parse(JSON.stringify(plan)));
      expect(parsed.ok ? [] : parsed.issues).toEqual([]);
      if (plan.status === 'agreed') expect([ours.status, theirs.status]).toContain('agreed');
      for (const one of plan.recommendations.filter(({ signature }) => signature.state === 'signed'))
        expect([...ours.recommendations, ...theirs.recommendations].map(canonicalJson)).toContain(
          canonicalJson(one),
        );
      for (const { version } of [ours, theirs]) expect(plan.version).toBeGreaterThanOrEqual(version);
    },
  );

  holds('loses nothing that either side kept', ({ base, ours, theirs }) => {
    const { plan } = mergePlans(base, ours, theirs);
    const kept = everything(plan);
    const items = canonicalJson([plan.statements, plan.history]);
    for (const [side, other] of [
      [ours, theirs],
      [theirs, ours],
    ] as const) {
      for (const { item } of side.history)
        expect(kept).toContain(wordsOf(item as unknown as Record<string, unknown>));
      const before = everything(base);
      for (const one of current(side)) {
        // What the other side took back, or said anew before its visit had ended, was theirs to let go.
        if (before.has(wordsOf(one)) && !everything(other).has(wordsOf(one))) continue;
        if (isGroupItem(one))
          for (const item of one['value'] as object[])
            expect(before.has(wordsOf(one)) || items.includes(canonicalJson(item))).toBe(true);
        else expect(kept).toContain(wordsOf(one));
      }
    }
  });

  holds('gives no consent that either side took away', ({ base, ours, theirs }) => {
    const consent = (plan: CarePlan): Statement | undefined =>
      plan.statements.find(
        ({ questionId, saidBy }) => questionId === 'sharing.consent' && saidBy === 'person',
      );
    const isOpen = (plan: CarePlan): boolean => consent(plan)?.value === 'yes';
    const { plan } = mergePlans(base, ours, theirs);
    const changed = (side: CarePlan): boolean =>
      canonicalJson(consent(side) ?? null) !== canonicalJson(consent(base) ?? null);
    for (const side of [ours, theirs]) if (changed(side) && !isOpen(side)) expect(isOpen(plan)).toBe(false);
  });

  holds('deletes nothing that a filtered copy could not show', ({ base, ours }) => {
    for (const audience of ['person', 'urgent'] as const) {
      const copy = planFor(ours, { audience });
      if (!copy) continue;
      const back =
        copy.status === 'draft'
          ? onSide(copy, 'c', [{ kind: 'say', question: 0, text: 'from the copy' }])
          : copy;
      const { plan } = mergePlans(copy, ours, back);
      const kept = everything(plan);
      const shown = everything(copy);
      for (const one of current(ours)) if (!shown.has(wordsOf(one))) expect(kept).toContain(wordsOf(one));
      for (const { item } of ours.history)
        expect(kept).toContain(wordsOf(item as unknown as Record<string, unknown>));
    }
    expect(base.id).toBe(ours.id);
  });
});
