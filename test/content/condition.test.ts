import { describe, expect, it } from 'vitest';
import { meets, type Condition } from '../../src/content/pack.js';
import { newPlan } from '../../src/plan/edit/new-plan.js';
import { askLater, decline, doNotKnow, record, recordLegalFact } from '../../src/plan/edit/record.js';
import type { Said } from '../../src/plan/edit/said.js';
import { startVisit } from '../../src/plan/edit/visit.js';
import type { CarePlan } from '../../src/plan/plan.js';

const at = '2026-11-22T10:00:00+00:00';

const empty = startVisit(
  newPlan({
    id: '00000000-0000-4000-8000-000000000001',
    at,
    language: 'en-GB',
    pack: { id: 'test', version: '1', variant: 'adult', path: 'full' },
    subject: { name: 'Test Person' },
    people: [
      { id: 'person', part: 'person' },
      { id: 'daughter', part: 'family' },
      { id: 'friend', part: 'friend' },
    ],
  }),
  { id: 'visit', at, who: 'self', setting: 'alone', present: ['person'] },
);

const said = (value: Said['value'], more: Partial<Said> = {}): Said => ({
  id: `entry-${more.saidBy ?? 'person'}-${more.questionId ?? 'drink'}`,
  questionId: 'drink',
  ownership: 'preference',
  value,
  saidBy: 'person',
  authority: 'self',
  recordedBy: 'person',
  visit: 'visit',
  at,
  mode: 'own',
  language: 'en-GB',
  ...more,
});

const daughter = { saidBy: 'daughter', recordedBy: 'daughter', authority: 'none' } as const;
const tea: Condition = { question: 'drink', in: ['tea'] };

const answered = (value: Said['value'], more: Partial<Said> = {}, plan: CarePlan = empty): CarePlan =>
  record(plan, said(value, more));

describe('a question that waits for an answer', () => {
  it('is not asked while nothing was said, or something else was', () => {
    expect(meets(tea, empty)).toBe(false);
    expect(meets(tea, answered('coffee'))).toBe(false);
    expect(meets(tea, answered('tea', { questionId: 'meal' }))).toBe(false);
  });

  it('is asked after one of the answers it waits for', () => {
    expect(meets(tea, answered('tea'))).toBe(true);
    expect(meets({ question: 'drink', in: ['milk', 'tea'] }, answered('tea'))).toBe(true);
  });

  it.each<[string, Said['value']]>([
    ['several choices', ['coffee', 'tea']],
    ['an order', [{ id: 'coffee' }, { id: 'tea', tiedWithNext: true }]],
    ['the setting of a place', { setting: 'tea', orgName: 'Test House' }],
  ])('reads %s', (_, value) => {
    expect(meets(tea, answered(value))).toBe(true);
    expect(meets({ question: 'drink', in: ['water'] }, answered(value))).toBe(false);
  });

  it('never takes the name of a place, or words, for an answer', () => {
    expect(meets(tea, answered({ orgName: 'tea' }))).toBe(false);
    expect(meets(tea, answered(undefined, { text: 'tea' }))).toBe(false);
    expect(meets({ question: 'drink', in: ['3'] }, answered(3))).toBe(false);
  });

  it('reads legal facts', () => {
    const plan = recordLegalFact(empty, { ...said('yes', { ownership: 'legalFact' }), evidence: 'reported' });
    expect(meets({ question: 'drink', in: ['yes'] }, plan)).toBe(true);
  });

  it('counts "not sure" as the option of that name, and as no answer', () => {
    const unsure = doNotKnow(empty, said(undefined, { text: 'tea, perhaps' }));
    expect(meets({ question: 'drink', in: ['notSure'] }, unsure)).toBe(true);
    expect(meets(tea, unsure)).toBe(false);
    expect(meets({ question: 'drink', answered: true }, unsure)).toBe(false);
  });

  it('is not asked after "rather not say" or "ask me later"', () => {
    for (const plan of [decline(empty, said(undefined)), askLater(empty, said(undefined))]) {
      expect(meets({ question: 'drink', answered: true }, plan)).toBe(false);
      expect(meets({ question: 'drink', in: ['notSure', 'declined', 'askLater'] }, plan)).toBe(false);
    }
  });

  it('can wait for any answer at all, words alone included', () => {
    expect(meets({ question: 'drink', answered: true }, answered('coffee'))).toBe(true);
    expect(
      meets({ question: 'drink', answered: true }, answered(undefined, { text: 'something warm' })),
    ).toBe(true);
    expect(meets({ question: 'drink', answered: true }, empty)).toBe(false);
  });
});

describe('when several people have answered', () => {
  it("the person's own answer decides, whatever others say", () => {
    const both = answered('tea', daughter, answered('coffee'));
    expect(meets(tea, both)).toBe(false);
    expect(meets({ question: 'drink', in: ['coffee'] }, both)).toBe(true);
  });

  it('others decide where the person gave no answer', () => {
    expect(meets(tea, answered('tea', daughter))).toBe(true);
    expect(meets(tea, answered('tea', daughter, askLater(empty, said(undefined))))).toBe(true);
    const friend = { saidBy: 'friend', recordedBy: 'friend', authority: 'none' } as const;
    expect(meets(tea, answered('tea', friend, answered('coffee', daughter)))).toBe(true);
  });

  it('the person being unsure is an answer of their own', () => {
    expect(meets(tea, answered('tea', daughter, doNotKnow(empty, said(undefined))))).toBe(false);
  });
});
