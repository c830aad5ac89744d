import { describe, expect, it } from 'vitest';
import {
  amend,
  agree,
  endVisit,
  mergePlans,
  planFor,
  record,
  recordLegalFact,
  withdraw,
} from '../../src/plan/plan.js';
import type { CarePlan } from '../../src/plan/plan.js';
import {
  codeOf,
  daughterSaid,
  emptyPlan,
  moment,
  nextVisit,
  recommendation,
  roundTrip,
  said,
  signedRecommendation,
  visit,
} from './synthetic.js';

const top = (plan: CarePlan, text: string, more: object = {}): CarePlan =>
  record(plan, said('matters.top', { text, ...more }));
const settled = (plan: CarePlan): CarePlan =>
  endVisit(
    agree(plan, {
      id: 'yes-1',
      value: 'yes',
      by: 'person',
      authority: 'self',
      at: moment(20),
      visit: 'visit-1',
    }),
    { visit: 'visit-1', at: moment(20) },
  );
const next = (plan: CarePlan, minutes: number): CarePlan =>
  amend(plan, { at: moment(minutes), by: 'nurse', visit: visit(`visit-${minutes}`, minutes) });

describe('bringing two lines of a plan together', () => {
  it('keeps both where two wrote down the same answer otherwise, and asks', () => {
    const base = top(emptyPlan(), 'my garden');
    const ours = top(base, 'my garden, and Bea', { at: moment(5), recordedBy: 'nurse' });
    const theirs = top(base, 'the sea', { at: moment(4) });
    const { plan, conflicts } = mergePlans(base, ours, theirs);
    expect(plan.statements).toEqual(ours.statements);
    expect(plan.history).toEqual([
      { list: 'statements', item: theirs.statements[0], at: moment(5), by: 'nurse', cause: 'replaced' },
    ]);
    expect(conflicts).toEqual([
      {
        ...{ list: 'statements', id: ours.statements[0]?.id, questionId: 'matters.top', saidBy: 'person' },
        ...{
          base: base.statements[0],
          ours: ours.statements[0],
          theirs: theirs.statements[0],
          stands: 'ours',
        },
      },
    ]);
    roundTrip(plan);
  });

  it('puts two answers side by side where two people gave them, and asks nobody', () => {
    const base = emptyPlan();
    const hers = record(base, daughterSaid('matters.top', { text: 'she loves the sea' }));
    const { plan, conflicts } = mergePlans(base, top(base, 'my garden'), hers);
    expect(plan.statements.map(({ saidBy, text }) => [saidBy, text])).toEqual(
      expect.arrayContaining([
        ['person', 'my garden'],
        ['daughter', 'she loves the sea'],
      ]),
    );
    expect(conflicts).toEqual([]);
  });

  describe('with goals', () => {
    const goals = (plan: CarePlan, at: number, ...value: object[]): CarePlan =>
      record(plan, said('living.goals', { at: moment(at), value: value as never }));
    const [walk, sing, paint] = [
      { id: 'w', goal: 'walk' },
      { id: 's', goal: 'sing' },
      { id: 'p', goal: 'paint' },
    ];

    it('brings goals together one by one', () => {
      const base = goals(emptyPlan(), 1, walk);
      const { plan, conflicts } = mergePlans(
        base,
        goals(base, 3, walk, sing),
        goals(base, 2, { ...walk, status: 'met' }, paint),
      );
      expect(plan.statements[0]?.value).toEqual([{ ...walk, status: 'met' }, sing, paint]);
      expect(conflicts).toEqual([]);
    });

    it('keeps in history a goal that one side let go, as the other side last said it', () => {
      const base = goals(emptyPlan(), 1, walk, sing);
      const stillWalks = goals(base, 3, walk, sing, paint);
      const { plan } = mergePlans(base, goals(base, 2, sing), stillWalks);
      expect(plan.statements[0]?.value).toEqual([sing, paint]);
      expect(plan.history.map(({ item }) => item)).toContainEqual(stillWalks.statements[0]);
    });
  });

  it('hides from whomever either side hid it, what stands and what stood', () => {
    const base = top(emptyPlan(), 'words');
    const hidden = top(base, 'private words', { hiddenFrom: ['family'], at: moment(3) });
    const { plan } = mergePlans(base, hidden, top(base, 'other words', { at: moment(4) }));
    expect(plan.statements[0]).toMatchObject({ text: 'other words', hiddenFrom: ['family'] });
    expect(plan.history[0]?.item).toMatchObject({ text: 'private words', hiddenFrom: ['family'] });
  });

  it('lets nobody agree to a whole that neither side had', () => {
    const base = settled(top(emptyPlan(), 'words'));
    const ours = top(next(base, 60), 'mine', { visit: 'visit-60', at: moment(61) });
    const theirs = record(
      next(base, 70),
      said('matters.fear', { text: 'story', visit: 'visit-70', at: moment(71) }),
    );
    const bothDrafts = mergePlans(base, ours, theirs).plan;
    expect(bothDrafts).toMatchObject({ version: 2, status: 'draft', basedOn: { version: 1 } });
    const agreed = agree(theirs, {
      id: 'yes-2',
      value: 'yes',
      by: 'person',
      authority: 'self',
      at: moment(72),
      visit: 'visit-70',
    });
    expect(mergePlans(base, ours, agreed).plan).toMatchObject({
      version: 3,
      status: 'draft',
      basedOn: { version: 2 },
    });
    expect(mergePlans(base, base, agreed).plan).toMatchObject({ version: 2, status: 'agreed' });
  });

  it('lets a withdrawal stand, whatever was written meanwhile, and keeps that too', () => {
    const base = settled(top(emptyPlan(), 'words'));
    const gone = withdraw(base, { by: 'person', at: moment(90), reason: 'I changed my mind' });
    const written = top(next(base, 60), 'more words', { visit: 'visit-60', at: moment(61) });
    const { plan } = mergePlans(base, gone, written);
    expect(plan).toMatchObject({ status: 'withdrawn', version: 2 });
    expect(JSON.stringify(plan)).toContain('more words');
    expect(JSON.stringify(plan)).toContain('I changed my mind');
    roundTrip(plan);
  });

  it('never joins two signatures: of two recommendations that differ the one not in force stands, and it is asked', () => {
    const base = emptyPlan({ recommendations: [signedRecommendation()] });
    const drafted = {
      ...base,
      updatedAt: moment(5),
      recommendations: [recommendation({ guidance: 'Other guidance.' })],
    };
    const ended = {
      ...base,
      updatedAt: moment(4),
      recommendations: [recommendation({ ended: { at: moment(4), by: 'nurse', why: 'cancelled' } })],
    };
    const { plan, conflicts } = mergePlans(base, drafted, ended);
    expect(plan.recommendations).toEqual(ended.recommendations);
    expect(plan.history.map(({ item }) => item)).toEqual(drafted.recommendations);
    expect(conflicts).toMatchObject([{ list: 'recommendations', stands: 'theirs' }]);
  });

  it('brings back nothing that one side erased', () => {
    const once = nextVisit(top(emptyPlan(), 'to be forgotten'));
    const base = top(once, 'new words', { visit: 'visit-2', at: moment(61) });
    const { id } = base.statements[0]!;
    const erasure = {
      list: 'statements',
      item: { id, questionId: 'matters.top' },
      at: moment(70),
      by: 'person',
      cause: 'erased',
    } as const;
    const ours = { ...base, updatedAt: moment(70), history: [erasure] };
    const theirs = record(base, said('matters.fear', { text: 'story', visit: 'visit-2', at: moment(71) }));
    const { plan } = mergePlans(base, ours, theirs);
    expect(JSON.stringify(plan)).not.toContain('to be forgotten');
    expect(plan.history).toEqual([erasure]);
    roundTrip(plan);
  });

  it('merges a filtered copy with itself as the base: what it could not show stays', () => {
    const kept = recordLegalFact(top(emptyPlan(), 'not for the person', { hiddenFrom: ['person'] }), {
      ...said('legal.adrt', { ownership: 'legalFact', value: 'yes' }),
      evidence: 'reported',
    });
    const copy = planFor(kept, { audience: 'person' })!;
    const back = record(copy, said('matters.fear', { text: 'story', at: moment(9) }));
    const { plan, conflicts } = mergePlans(copy, kept, back);
    expect(plan.statements.map(({ questionId }) => questionId).toSorted()).toEqual([
      'matters.fear',
      'matters.top',
    ]);
    expect(plan).not.toHaveProperty('copyFor');
    expect(conflicts).toEqual([]);
  });

  it('keeps a telephone number that two people wrote down otherwise', () => {
    const call = (plan: CarePlan, phone: string, at: number): CarePlan => ({
      ...plan,
      updatedAt: moment(at),
      people: plan.people.map((one) => (one.id === 'daughter' ? { ...one, phone } : one)),
    });
    const base = emptyPlan();
    const { plan, conflicts } = mergePlans(
      base,
      call(base, '01632 960111', 4),
      call(base, '01632 960222', 5),
    );
    expect(plan.people[1]?.phone).toBe('01632 960222');
    expect(JSON.stringify(plan.history)).toContain('01632 960111');
    expect(conflicts).toMatchObject([{ list: 'people', id: 'daughter', stands: 'theirs' }]);
    roundTrip(plan);
  });

  it('refuses plans that are not lines of one', () => {
    const other = { ...emptyPlan(), id: '99999999-2222-4333-8444-555555555555' };
    expect(codeOf(() => mergePlans(emptyPlan(), emptyPlan(), other))).toBe('CP326');
  });
});
