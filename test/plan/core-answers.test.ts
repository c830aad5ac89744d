import { describe, expect, it } from 'vitest';
import { safeParsePlan } from '../../src/plan/plan.js';
import { emptyPlan, statement } from './synthetic.js';

const codes = (questionId: string, value: unknown): string[] => {
  const { text: _, ...entry } = statement(questionId);
  const plan: unknown = { ...emptyPlan(), statements: [{ ...entry, value }] };
  const read = safeParsePlan(JSON.parse(JSON.stringify(plan)));
  return read.ok ? [] : read.issues.map(({ code }) => code);
};

const goal = (fields: object): unknown => [{ id: 'goal-1', ...fields }];

describe('answers to the whole first conversation', () => {
  it.each<[string, string, unknown]>([
    ['an order', 'matters.rank', [{ id: 'home', tiedWithNext: true }, { id: 'comfort' }]],
    ['a point in words', 'matters.scale', 'mostly-comfort'],
    [
      'problems, with how much or without',
      'comfort.problems',
      [{ id: 'pain', severity: 4 }, { id: 'tired' }],
    ],
    [
      'a goal with steps',
      'living.goals',
      goal({
        goal: 'To sit in the garden',
        importance0to10: 10,
        confidence0to10: 0,
        steps: [
          { id: 's1', text: 'Ask about a chair', done: true },
          { id: 's2', text: '' },
        ],
        whoHelps: ['daughter'],
        reviewDate: '2027-01-31',
        status: 'inProgress',
      }),
    ],
    ['people to be there', 'lastdays.with', ['daughter']],
  ])('are taken: %s', (_, id, value) => {
    expect(codes(id, value)).toEqual([]);
  });

  it.each<[string, string, unknown]>([
    ['a place in the order that is no mark', 'matters.rank', [{ id: 'home', tiedWithNext: 'yes' }]],
    ['how bad something is, in an order', 'matters.rank', [{ id: 'home', severity: 2 }]],
    ['a point as a number', 'matters.scale', 5],
    ['more than can be said', 'comfort.problems', [{ id: 'pain', severity: 5 }]],
    ['how much in words', 'comfort.problems', [{ id: 'pain', severity: 'a lot' }]],
    ['less than nothing', 'living.goals', goal({ importance0to10: -1 })],
    ['more than all', 'living.goals', goal({ confidence0to10: 11 })],
    ['steps that are words', 'living.goals', goal({ steps: 'one' })],
    ['a step with something else in it', 'living.goals', goal({ steps: [{ id: 's1', who: 'me' }] })],
    ['a step half done', 'living.goals', goal({ steps: [{ id: 's1', done: 'half' }] })],
  ])('are refused: %s', (_, id, value) => {
    expect(codes(id, value)).toEqual(['CP317']);
  });
});
