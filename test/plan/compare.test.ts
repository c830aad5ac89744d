// What changed between two versions: every difference is told, nothing is told that is no difference, a reversal first.
import { fc } from '../ground/chance.js';
import { describe, expect, it } from 'vitest';
import { agree, amend, chooseTopic, comparePlans, decline, record, takeBack } from '../../src/plan/plan.js';
import type { CarePlan, PlanChange } from '../../src/plan/plan.js';
import { wholePlan } from './plan-arbitrary.js';
import type { recommendation } from './synthetic.js';
import {
  daughterSaid,
  emptyPlan,
  legalFact,
  moment,
  nextVisit,
  said,
  signedRecommendation,
  spokenPlan,
  visit,
} from './synthetic.js';

const changesOf = (from: CarePlan, to: CarePlan): readonly PlanChange[] => comparePlans(from, to).changes;
const kinds = (from: CarePlan, to: CarePlan): string[] =>
  changesOf(from, to)
    .filter(({ list }) => list !== 'visits')
    .map(({ kind, list, questionId, id }) => `${kind} ${list} ${questionId ?? id}`);
const again = (plan: CarePlan, change: (next: CarePlan) => CarePlan): string[] =>
  kinds(plan, change(nextVisit(plan)));
const later = { visit: 'visit-2', at: moment(61) };

describe('two versions of a plan', () => {
  it('with nothing between them, are told to be the same', () => {
    fc.assert(
      fc.property(wholePlan, (plan) => {
        const copy = JSON.parse(JSON.stringify(plan)) as CarePlan;
        expect(comparePlans(plan, copy)).toMatchObject({ changes: [], others: [] });
      }),
    );
  });

  it('have every difference told, and nothing besides: what is told makes the one from the other', () => {
    fc.assert(
      fc.property(wholePlan, wholePlan, (from, to) => {
        const { changes, others } = comparePlans(from, to);
        const touched = new Set([...changes.map(({ list }) => list), ...others.map(([key]) => key)]);
        const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])] as (keyof CarePlan)[];
        const differs = (key: keyof CarePlan): boolean =>
          JSON.stringify(sorted(from[key])) !== JSON.stringify(sorted(to[key]));
        expect([...touched].toSorted()).toEqual(keys.filter(differs).toSorted());
        for (const list of ['statements', 'legalFacts', 'recommendations', 'people'] as const) {
          const here = changes.filter((change) => change.list === list);
          const gone = new Set(here.map(({ before }) => before && JSON.stringify(before)));
          const rebuilt = [
            ...from[list].filter((one) => !gone.has(JSON.stringify(one))),
            ...here.flatMap(({ after }) => (after ? [after] : [])),
          ];
          expect(asSet(rebuilt)).toEqual(asSet(to[list]));
        }
      }),
    );
  });

  it('keep every word out of codes, keys and causes', () => {
    fc.assert(
      fc.property(wholePlan, wholePlan, (from, to) => {
        const codes = comparePlans(from, to).others.flat();
        expect(codes.every((code) => code in { ...from, ...to })).toBe(true);
      }),
    );
  });

  it('are left as they were, and what comes out is frozen', () => {
    const [from, to] = [spokenPlan(), record(spokenPlan(), said('matters.fear', { text: 'x' }))];
    const before = JSON.stringify([from, to]);
    expect(Object.isFrozen(comparePlans(from, to).changes[0]?.after)).toBe(true);
    expect(JSON.stringify([from, to])).toBe(before);
  });

  it('of ten thousand answers are compared in a moment', () => {
    const many = (text: string): CarePlan => ({
      ...emptyPlan(),
      statements: Array.from({ length: 10_000 }, (_, i) => ({
        ...said(`q.${i}`, { text }),
        ...({ id: `e${i}`, ownership: 'preference', status: 'answered' } as const),
      })) as never,
    });
    const start = performance.now();
    expect(changesOf(many('a'), many('b'))).toHaveLength(10_000);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

const asSet = (all: readonly object[]): readonly string[] => all.map((one) => JSON.stringify(one)).toSorted();
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
};

describe('what was said since', () => {
  it('is told as added, changed or taken back, for each speaker apart', () => {
    const plan = spokenPlan();
    expect(again(plan, (next) => record(next, said('matters.fear', { ...later, text: 'x' })))).toEqual([
      'added statements matters.fear',
    ]);
    expect(again(plan, (next) => record(next, said('matters.top', { ...later, text: 'x' })))).toEqual([
      'changed statements matters.top',
    ]);
    expect(again(plan, (next) => record(next, daughterSaid('matters.top', { ...later, text: 'x' })))).toEqual(
      ['added statements matters.top'],
    );
    const back = { ...later, by: 'person', questionId: 'matters.top', saidBy: 'person', why: 'Not so.' };
    const [gone] = changesOf(plan, takeBack(nextVisit(plan), back)).filter(({ kind }) => kind === 'removed');
    expect(gone).toMatchObject({
      questionId: 'matters.top',
      cause: 'taken-back',
      why: 'Not so.',
      by: 'person',
    });
  });

  it('pairs an answer taken back and given anew', () => {
    const plan = spokenPlan();
    const back = { ...later, by: 'person', questionId: 'matters.top', saidBy: 'person' };
    const anew = record(takeBack(nextVisit(plan), back), said('matters.top', { ...later, text: 'new' }));
    expect(kinds(plan, anew)).toEqual(['changed statements matters.top']);
  });

  it('knows another order from another choice', () => {
    const ranked = (...ids: string[]): CarePlan =>
      record(emptyPlan(), said('my.rank', { id: 'r', value: ids.map((id) => ({ id })) }));
    expect(kinds(ranked('a', 'b'), ranked('b', 'a'))).toEqual(['reordered statements my.rank']);
    expect(kinds(ranked('a', 'b'), ranked('a', 'c'))).toEqual(['changed statements my.rank']);
  });

  it('compares a group item by item, whatever their order', () => {
    const group = (...items: object[]): CarePlan =>
      record(emptyPlan(), said('my.group', { id: 'g', value: items as never }));
    const from = group({ id: '1', where: 'a' }, { id: '2', where: 'b' }, { id: '4' });
    const [change] = changesOf(from, group({ id: '3' }, { id: '2', where: 'c' }, { id: '4' }));
    expect(change?.items).toEqual([
      { kind: 'added', id: '3', fields: [] },
      { kind: 'changed', id: '2', fields: ['where'] },
      { kind: 'removed', id: '1', fields: [] },
    ]);
  });

  it('says who, when and why: the reason of the amendment where nothing nearer tells', () => {
    const agreed = agree(spokenPlan(), {
      ...{ id: 'a', value: 'yes', by: 'person', authority: 'self', at: moment(5), visit: 'visit-1' },
    });
    const next = amend(agreed, {
      at: moment(60),
      by: 'person',
      reason: 'Moved.',
      visit: visit('visit-2', 60),
    });
    const to = record(next, said('matters.top', { ...later, text: 'x', recordedBy: 'nurse' }));
    const change = changesOf(agreed, to).find(({ list }) => list === 'statements');
    expect(change).toMatchObject({ by: 'nurse', at: moment(61), why: 'Moved.' });
    expect(comparePlans(agreed, to)).toMatchObject({ from: { version: 1 }, to: { version: 2 } });
  });

  it('tells of people, capacity, review, closing, and a change of status', () => {
    const plan = spokenPlan();
    const to: CarePlan = {
      ...plan,
      status: 'withdrawn',
      subject: { ...plan.subject, preferredName: 'Syn' },
      review: { on: '2027-01-01', triggers: [], by: 'nurse', at: moment(9) },
      closed: { reason: 'moved', on: '2026-11-22' },
      people: plan.people.map((one) => (one.id === 'nurse' ? { ...one, phone: '1' } : one)),
      capacity: [{ id: 'c', decision: 'd', outcome: 'lacks', by: 'nurse', at: moment(9) }],
    };
    expect(kinds(plan, to)).toEqual([
      'added capacity c',
      'changed people nurse',
      'changed subject subject',
      'added review review',
      'added closed closed',
    ]);
    expect(comparePlans(plan, to).others).toEqual([['status']]);
  });
});

describe('a reversal stands first', () => {
  const firstOf = (from: CarePlan, to: CarePlan): PlanChange | undefined => changesOf(from, to)[0];
  const withRecommendation = (given: Parameters<typeof recommendation>[0]): CarePlan => ({
    ...emptyPlan(),
    recommendations: [signedRecommendation(given)],
  });

  it('where CPR is recommended otherwise, is ended, is gone, or another stands beside it', () => {
    const from = withRecommendation({ cpr: 'notAttempt' });
    const ended = { at: moment(9), by: 'nurse', why: 'cancelled' } as const;
    for (const to of [
      withRecommendation({ cpr: 'attempt' }),
      withRecommendation({ cpr: 'notAttempt', ended }),
      emptyPlan(),
      withRecommendation({ cpr: 'notAttempt', signature: { state: 'unsigned' } }),
      withRecommendation({ id: 'other', cpr: 'attempt' }),
    ])
      expect(firstOf(from, to)?.reverses).toBe('cpr');
    expect(firstOf(emptyPlan(), from)?.reverses).toBeUndefined();
    expect(
      firstOf(from, withRecommendation({ cpr: 'notAttempt', reason: 'else' }))?.reverses,
    ).toBeUndefined();
  });

  it('where a refusal stands no more, and where consent is taken back', () => {
    const say = (questionId: string, given: object, plan = emptyPlan()): CarePlan =>
      record(plan, said(questionId, { id: questionId, ...given }));
    const consent = (value: string): CarePlan => say('sharing.consent', { ownership: 'consent', value });
    const paper = (value: string): CarePlan => ({
      ...emptyPlan(),
      legalFacts: [legalFact('legal.adrt', { id: 'l', value })],
    });
    const topic = (choice: 'do-not-ask' | 'reopened'): CarePlan =>
      chooseTopic(emptyPlan(), {
        topicId: 't',
        choice,
        saidBy: 'person',
        recordedBy: 'person',
        at: moment(3),
      });
    const declined = decline(emptyPlan(), said('matters.top', { id: 'matters.top' }));
    const cases: readonly (readonly [CarePlan, CarePlan])[] = [
      [declined, say('matters.top', { text: 'x' })],
      [consent('no'), consent('yes')],
      [consent('yes'), consent('withdrawn')],
      [paper('yesLst'), paper('no')],
      [paper('yes'), emptyPlan()],
      [topic('do-not-ask'), topic('reopened')],
      [
        say('emergency.treatments', { value: { icu: 'ratherNot', drip: 'want' } }),
        say('emergency.treatments', { value: { icu: 'want', drip: 'want' } }),
      ],
    ];
    for (const [from, to] of cases) {
      const other = say('about.preferredName', { ownership: 'fact', text: 'Syn' }, to);
      expect(firstOf(from, other)?.reverses).toBe('refusal');
    }
    expect(firstOf(consent('yes'), consent('yes'))).toBeUndefined();
    expect(firstOf(emptyPlan(), consent('no'))?.reverses).toBeUndefined();
  });

  it('and a new signature alone is told as that', () => {
    const from = withRecommendation({});
    const { signature } = signedRecommendation();
    expect(kinds(from, withRecommendation({ signature: { ...signature, at: moment(20) } }))).toEqual([
      'signed recommendations recommendation-1',
    ]);
  });
});
