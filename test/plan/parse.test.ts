import { describe, expect, it } from 'vitest';
import { parsePlan, PlanError, safeParsePlan } from '../../src/plan/plan.js';
import { wholePlan } from './plan-arbitrary.js';
import {
  emptyPlan,
  legalFact,
  moment,
  recommendation,
  signedRecommendation,
  spokenPlan,
  statement,
} from './synthetic.js';
import { fc } from '../ground/chance.js';

const codes = (value: unknown): readonly string[] => {
  const parsed = safeParsePlan(value);
  return parsed.ok ? [] : parsed.issues.map(({ code }) => code);
};

const withStatement = (questionId: string, given: object): unknown => ({
  ...emptyPlan(),
  statements: [{ ...statement(questionId), ...given }],
});

const fact = { ownership: 'fact' };

describe('reading a plan', () => {
  it('gives back what it was given, frozen to the bottom, and leaves that as it was', () => {
    fc.assert(
      fc.property(wholePlan, (given) => {
        const text = JSON.stringify(given);
        const plan = parsePlan(given);
        expect(JSON.stringify(plan)).toBe(text);
        expect(Object.isFrozen(given)).toBe(false);
        expect(Object.isFrozen(plan.extensions)).toBe(true);
      }),
    );
  });

  it('throws a code and a place, and not a word that was said', () => {
    const value = withStatement('matters.top', {
      text: 'private words',
      secretKey: 'private words',
      at: 'private',
    });
    expect(() => parsePlan(value)).toThrow(PlanError);
    try {
      parsePlan(value);
    } catch (error) {
      expect(JSON.stringify(error) + String(error)).not.toMatch(/private|secret/);
    }
    const parsed = safeParsePlan(withStatement('q', { value: [{ id: 'x', 'private words': [[['x']]] }] }));
    expect(JSON.stringify(parsed)).not.toContain('private');
    const inKeys = { ...emptyPlan(), extensions: { 'private words': { 'private too': '\0' } } };
    expect(JSON.stringify(safeParsePlan(inKeys))).not.toContain('private');
    expect(parsed).toMatchObject({ ok: false, issues: [{ at: ['statements', 0, 'value'] }] });
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a list', []],
    ['a text', 'plan'],
    ['a function', () => 1],
    ['a big number', { schemaVersion: 1n }],
  ])('refuses %s', (_, value) => {
    expect(codes(value)).toEqual(expect.arrayContaining(['CP301']));
  });

  it('refuses a loop without falling over', () => {
    const loop: Record<string, unknown> = { ...emptyPlan() };
    loop.extensions = { 'org.test': loop };
    expect(codes(loop)).toEqual(['CP305']);
  });

  it('knows a plan of a newer schema', () => {
    expect(codes({ ...emptyPlan(), schemaVersion: 2, more: 1 })).toEqual(['CP309']);
  });

  it('holds to its limits', () => {
    const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);
    const inside = (value: unknown): unknown => ({ ...emptyPlan(), extensions: { 'org.test': value } });
    expect(codes(inside(nested(18)))).toEqual([]);
    expect(codes(inside(nested(19)))).toEqual(['CP305']);
    expect(codes(inside(Array.from({ length: 90 }, () => 'é'.repeat(50_000))))).toEqual(['CP304']);
    expect(codes(withStatement('matters.top', { text: 'x'.repeat(100_000) }))).toEqual([]);
    expect(codes(withStatement('matters.top', { text: '🌷'.repeat(50_001) }))).toEqual(['CP307']);
    const history = Array.from({ length: 10_001 }, () => ({
      ...{ list: 'statements', item: { id: 'x', questionId: 'matters.top' } },
      ...{ at: moment(1), by: 'person', cause: 'erased' },
    }));
    expect(codes({ ...emptyPlan(), history })).toEqual(['CP306']);
    expect(codes({ ...emptyPlan(), history: history.slice(1) })).toEqual([]);
  }, 120_000);

  it('refuses keys that reach a prototype, wherever they are', () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const poisoned = JSON.parse(`{"a": [{"${key}": {"polluted": true}}]}`) as object;
      expect(codes({ ...emptyPlan(), extensions: { 'org.test': poisoned } })).toEqual(['CP303']);
      expect(codes({ ...emptyPlan(), ...(JSON.parse(`{"x": {"${key}": 1}}`) as object) })).toEqual(['CP303']);
    }
    expect({}).not.toHaveProperty('polluted');
  });

  it('refuses what cannot be stored: U+0000 and half a pair, in words and in keys', () => {
    for (const text of ['a\0', '\ud800', '\udc00x']) {
      expect(codes(withStatement('matters.top', { text }))).toEqual(['CP308']);
      expect(codes({ ...emptyPlan(), extensions: { [`org.${text}`]: 1 } })).toEqual(['CP308']);
    }
  });

  it('refuses unknown keys at every level but extensions', () => {
    expect(codes({ ...emptyPlan(), more: 1 })).toEqual(['CP302']);
    expect(codes(withStatement('matters.top', { more: 1 }))).toEqual(['CP302']);
    expect(codes({ ...emptyPlan(), extensions: { 'org.test': { more: [{ deep: null }] } } })).toEqual([]);
  });

  it('wants moments with an offset, and days that there are', () => {
    for (const at of ['2026-11-22T10:00:00', '2026-11-22', '2026-02-29T10:00:00Z', '2026-11-22T24:00:00Z']) {
      expect(codes({ ...emptyPlan(), updatedAt: at })).toEqual(['CP301']);
    }
    expect(codes({ ...emptyPlan(), updatedAt: '2024-02-29T10:00:00.5+01:00' })).toEqual([]);
    expect(codes({ ...emptyPlan(), subject: { birthDate: '2025-02-29' } })).toEqual(['CP301']);
  });

  it('wants exactly one person, and ids that lead somewhere and stand once', () => {
    const plan = spokenPlan();
    const [person, ...others] = plan.people;
    expect(codes({ ...plan, people: [person, { ...person, id: 'twin' }, ...others] })).toEqual(['CP313']);
    expect(codes({ ...plan, people: [...plan.people, others[0]] })).toEqual(['CP312']);
    expect(codes(withStatement('matters.top', { visit: 'none' }))).toEqual(['CP311']);
    expect(codes(withStatement('matters.top', { readBack: { at: moment(1), by: 'none' } }))).toEqual([
      'CP311',
    ]);
    expect(codes({ ...plan, basedOn: { id: plan.id, version: 1 } })).toEqual(['CP323']);
  });

  it('keeps the lists apart', () => {
    const plan = emptyPlan();
    expect(codes({ ...plan, legalFacts: [statement('matters.top')] })).toEqual(['CP314']);
    expect(codes({ ...plan, statements: [legalFact('legal.adrt')] })).toContain('CP314');
    expect(
      codes({ ...plan, statements: [{ ...statement('x.y'), ownership: 'clinicalRecommendation' }] }),
    ).toEqual(['CP314']);
    expect(
      codes(withStatement('start.who', { ownership: 'record', value: 'self', text: undefined })),
    ).toEqual(['CP325']);
    expect(
      codes(withStatement('start.who', { ownership: 'record', status: 'declined', text: undefined })),
    ).toEqual([]);
    expect(codes(withStatement('legal.adrt', { value: 'yes' }))).toEqual(['CP325']);
  });

  it('has one current entry for a question and a speaker', () => {
    const one = statement('matters.top');
    expect(codes({ ...emptyPlan(), statements: [one, { ...one, id: 'b' }] })).toEqual(['CP316']);
    expect(codes({ ...emptyPlan(), statements: [one, { ...one, id: 'b', saidBy: 'daughter' }] })).toEqual([]);
  });

  it.each([
    ['answered with nothing', { text: undefined }, 'CP315'],
    ['answered with an empty list', { value: [] }, 'CP315'],
    ['declined with a value', { status: 'declined', value: 'x', text: undefined }, 'CP315'],
    ['declined with words', { status: 'declined' }, 'CP315'],
    ['not sure as a value', { value: 'notSure' }, 'CP318'],
    ['not sure among values', { value: ['a', 'notSure'] }, 'CP318'],
    ['an option twice', { value: ['a', 'a'] }, 'CP312'],
  ])('refuses %s', (_, given, code) => {
    expect(codes(withStatement('other.question', given))).toContain(code);
  });

  it('lets words go with not sure', () => {
    expect(codes(withStatement('other.question', { status: 'notSure' }))).toEqual([]);
  });

  it.each([
    ['matters.top', { value: 'x' }, 'CP317'],
    ['place.ifWorse', { value: 'maybe' }, 'CP317'],
    ['place.ifWorse', { value: ['yes'] }, 'CP317'],
    ['place.care', { value: { setting: 'moon' } }, 'CP317'],
    ['place.care', { value: { elsewhere: 'x' } }, 'CP317'],
    ['place.care', { value: { isUsualResidence: 'yes' } }, 'CP317'],
    ['place.care', { value: 3 }, 'CP317'],
    ['communication.needs', { ...fact, value: ['hearing', 'flying'] }, 'CP317'],
    ['people.firstCall', { ...fact, value: ['nobody'] }, 'CP317'],
    ['people.firstCall', { ...fact, value: ['person', 'daughter', 'nurse'] }, 'CP317'],
  ])('holds %s to its question: %o', (questionId, given, code) => {
    expect(codes(withStatement(questionId, given))).toEqual([code]);
  });

  it('takes what fits a built-in question, and any shape of another pack or of a question it does not know', () => {
    expect(
      codes(withStatement('place.care', { value: { setting: 'home', orgName: '', isUsualResidence: true } })),
    ).toEqual([]);
    expect(codes(withStatement('communication.needs', { ...fact, value: ['hearing'] }))).toEqual([]);
    expect(codes(withStatement('from.newerPack', { value: { any: 'thing' } }))).toEqual([]);
    const pack = { ...emptyPlan().pack, id: 'another' };
    expect(codes({ ...(withStatement('place.care', { value: 3 }) as object), pack })).toEqual([]);
  });

  it('takes the details of a form as they are typed, in its fields and no others', () => {
    const details = (item: object): unknown => ({
      ...emptyPlan(),
      legalFacts: [legalFact('emergency.existing-form-details', { value: [{ id: 'i1', ...item }] })],
    });
    expect(codes(details({ kind: 'respect' }))).toEqual([]);
    expect(
      codes(details({ kind: 'respect', where: 'hall', dateOnForm: '2026-01-02', seenBy: ['nurse'] })),
    ).toEqual([]);
    expect(codes(details({ kind: 'unknown' }))).toEqual(['CP317']);
    expect(codes(details({ colour: 'red' }))).toEqual(['CP317']);
    expect(codes(details({ dateOnForm: 'long ago' }))).toEqual(['CP317']);
  });

  it.each([
    ['no evidence', { evidence: undefined }],
    ['seen by nobody', { evidence: 'seen' }],
    [
      'seen on the word of a proxy',
      { evidence: 'seen', seenBy: 'nurse', seenOn: '2026-11-20', authority: 'attorney' },
    ],
    ['seen, and says no', { evidence: 'seen', seenBy: 'nurse', seenOn: '2026-11-20', value: 'no' }],
    ['reported with a seer', { seenBy: 'nurse', seenOn: '2026-11-20' }],
    ['evidence of a refusal', { status: 'declined', value: undefined }],
  ])('refuses a legal fact with %s', (_, given) => {
    expect(codes({ ...emptyPlan(), legalFacts: [{ ...legalFact('legal.adrt'), ...given }] })).toContain(
      'CP319',
    );
  });

  it.each([
    ['made here without guidance', { guidance: undefined }, 'CP320'],
    ['made here without review', { reviewOn: undefined }, 'CP320'],
    ['signed without a hash', { signature: { state: 'signed', by: 'nurse', at: moment(1) } }, 'CP321'],
    ['copied and seen by nobody', { source: 'host-record', signature: { state: 'copied' } }, 'CP321'],
    ['the person not told, and no reason', { told: ['personNot'] }, 'CP322'],
    [
      'the person not told, and shown to them',
      { told: ['personNot'], toldReason: 'x', hiddenFrom: ['person'] },
      'CP322',
    ],
    [
      'told and not told',
      { told: ['person', 'personNot'], toldReason: 'x', hiddenFrom: ['person', 'parents', 'family'] },
      'CP322',
    ],
  ])('refuses a recommendation: %s', (_, given, code) => {
    expect(codes({ ...emptyPlan(), recommendations: [{ ...recommendation(), ...given }] })).toEqual([code]);
    const past = {
      list: 'recommendations',
      item: { ...recommendation(), ...given },
      at: moment(1),
      by: 'nurse',
      cause: 'replaced',
    };
    expect(codes({ ...emptyPlan(), history: [past] })).toEqual([code]);
  });

  it('takes a signed one whose signer is in the plan', () => {
    expect(codes({ ...emptyPlan(), recommendations: [signedRecommendation()] })).toEqual([]);
    const signature = { ...signedRecommendation().signature, by: 'Dr Elsewhere' };
    expect(codes({ ...emptyPlan(), recommendations: [signedRecommendation({ signature })] })).toEqual([
      'CP311',
    ]);
  });

  it('keeps of an erased item its ids alone', () => {
    const gone = { list: 'statements', at: moment(1), by: 'nurse', cause: 'erased' };
    expect(
      codes({ ...emptyPlan(), history: [{ ...gone, item: { id: 'x', questionId: 'matters.top' } }] }),
    ).toEqual([]);
    expect(codes({ ...emptyPlan(), history: [{ ...gone, item: statement('matters.top') }] })).toEqual([
      'CP324',
    ]);
  });
});
