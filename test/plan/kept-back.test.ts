// A recommendation that the person was not told of: nothing written beside it tells them, in any copy, text or comparison.
import { describe, expect, it } from 'vitest';
import { comparePlans, mergePlans, parsePlan, planFor, planText, urgentView } from '../../src/plan/plan.js';
import type { Audience, CarePlan, HiddenFrom, Recommendation } from '../../src/plan/plan.js';
import {
  emptyPlan,
  legalFact,
  moment,
  signedRecommendation,
  spokenPlan,
  statement,
  visit,
} from './synthetic.js';

const atHome: HiddenFrom = ['person', 'parents', 'family'];
const notTold = (given: Partial<Recommendation> = {}): Recommendation =>
  signedRecommendation({ told: ['personNot'], toldReason: 'Harm', hiddenFrom: atHome, ...given });
const family = statement('sharing.family', { ownership: 'consent', value: ['daughter'] });
const now = '2026-11-25T09:00:00Z';
const canary = 'whether to have CPR';
const capacity = [
  { id: 'c1', decision: canary, outcome: 'lacks' as const, detail: canary, by: 'nurse', at: moment(3) },
];
const view = {
  ...{ id: 'v1', about: 'emergency.recCpr', text: canary, at: moment(3) },
  ...{ saidBy: 'daughter', recordedBy: 'nurse' },
};
const together = { ...visit('visit-1'), setting: 'together' as const, reason: canary };
const beside = (over: Partial<CarePlan> = {}): CarePlan => ({
  ...spokenPlan(),
  ...{ visits: [together], capacity, views: [view, { ...view, id: 'v2', about: 'sudden-illness' }] },
  statements: [...spokenPlan().statements, family],
  history: [
    {
      list: 'capacity',
      item: { ...capacity[0], id: 'c0' } as never,
      at: moment(4),
      by: 'nurse',
      cause: 'replaced',
    },
    { list: 'visits', item: { ...together, id: 'visit-0' }, at: moment(4), by: 'nurse', cause: 'replaced' },
  ],
  ...over,
});
const told = beside({ recommendations: [signedRecommendation()] });
const kept = beside({ recommendations: [notTold()] });
const keptBefore = beside({
  history: [
    ...beside().history,
    { list: 'recommendations', item: notTold(), at: moment(4), by: 'nurse', cause: 'replaced' },
  ],
});
const theirs: readonly Audience[] = ['person', 'family', 'export'];

describe('a recommendation that the person was not told of', () => {
  it.each([
    ['that stands', kept],
    ['of which only history tells', keptBefore],
  ])('%s is given away by nothing written beside it', (_which, plan) => {
    for (const audience of theirs) {
      const copy = planFor(plan, { audience, recipient: 'daughter' });
      expect(copy?.statements.length, audience).toBeGreaterThan(0);
      expect(JSON.stringify(copy), audience).not.toContain('CPR');
      parsePlan(JSON.parse(JSON.stringify(copy)));
      expect(planText(plan, { audience, recipient: 'daughter', locale: 'en-GB' })).not.toContain('CPR');
    }
    const both = [
      { ...plan, capacity: [], version: 1 },
      { ...plan, version: 2 },
    ] as const;
    const [from, to] = both.map((one) => planFor(one, { audience: 'person' })) as [CarePlan, CarePlan];
    expect(JSON.stringify(comparePlans(from, to))).not.toContain('CPR');
  });

  it('loses nothing that was kept back with it, when the copy comes back', () => {
    const base = planFor(kept, { audience: 'person' }) ?? emptyPlan();
    const ours = {
      ...base,
      updatedAt: moment(20),
      review: { on: '2027-01-01', triggers: [], by: 'person', at: moment(20) },
    };
    const { plan, conflicts } = mergePlans(base, ours, kept);
    expect(conflicts).toEqual([]);
    expect(plan).toMatchObject({
      ...{ capacity, views: kept.views, visits: kept.visits, recommendations: kept.recommendations },
      review: ours.review,
    });
  });

  it('is kept from nobody who may know of it', () => {
    expect(planFor(kept, { audience: 'clinician' })).toMatchObject({
      ...{ capacity, views: kept.views, visits: kept.visits, history: kept.history },
    });
  });

  it('leaves in place, for an emergency, that capacity was found to be lacking', () => {
    const plan = beside({ recommendations: [notTold({ hiddenFrom: [...atHome, 'urgent'] })] });
    expect(planFor(plan, { audience: 'urgent' })?.capacity).toEqual(capacity);
  });

  it('changes nothing for somebody who was told', () => {
    expect(planFor(told, { audience: 'person' })).toMatchObject({
      ...{ capacity, views: told.views, visits: told.visits, history: told.history },
    });
  });

  it('leaves in their copy why the person held a visit of their own', () => {
    const plan = { ...kept, visits: [{ ...visit('visit-1'), reason: 'my own words' }] };
    expect(planFor(plan, { audience: 'person' })?.visits[0]?.reason).toBe('my own words');
  });
});

describe('the ten-second view of a copy', () => {
  const stamp = (plan: CarePlan | null): unknown =>
    urgentView(plan ?? emptyPlan(), { now }).blocks.at(-1)?.lines[0];

  it('takes no capacity for presumed where a record of it may have been kept back', () => {
    for (const audience of theirs)
      expect(stamp(planFor(kept, { audience, recipient: 'daughter' })), audience).toMatchObject({
        capacity: undefined,
        isCapacityPresumed: false,
      });
    for (const plan of [spokenPlan(), planFor(spokenPlan(), { audience: 'urgent' })])
      expect(stamp(plan)).toMatchObject({ isCapacityPresumed: true });
    expect(stamp(kept)).toMatchObject({ isCapacityPresumed: false, capacity: { outcome: 'lacks' } });
  });

  it('says of silence only what it can know: what was kept back may have been asked', () => {
    const hiddenFrom: HiddenFrom = ['urgent', 'family'];
    const plan: CarePlan = {
      ...spokenPlan(),
      statements: [...spokenPlan().statements, family, statement('matters.fear', { hiddenFrom })],
      legalFacts: [legalFact('legal.adrt', { hiddenFrom })],
      recommendations: [signedRecommendation({ hiddenFrom })],
    };
    for (const audience of ['urgent', 'family', 'export'] as const) {
      const copy = planFor(plan, { audience, recipient: 'daughter' }) ?? emptyPlan();
      const { blocks } = urgentView(copy, { now });
      const gaps = blocks.flatMap(({ lines }) => lines.filter((line) => line.kind === 'gap'));
      const of = (about: string): unknown => gaps.find((one) => one.about === about)?.standing;
      expect(of('matters.fear'), audience).toBe('not-asked-or-not-shared');
      expect(of('legal.adrt'), audience).toBe('not-asked-or-not-shared');
      expect(of('recommendation'), audience).toBe('not-recorded-or-not-shared');
      expect(
        gaps.map(({ standing }) => standing),
        audience,
      ).not.toContain('not-asked');
      expect(
        blocks.map(({ standing }) => standing),
        audience,
      ).not.toContain('not-asked');
    }
    const { blocks } = urgentView(spokenPlan(), { now });
    expect(JSON.stringify(blocks)).not.toContain('or-not-shared');
  });
});
