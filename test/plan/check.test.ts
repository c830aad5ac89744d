import { describe, expect, it } from 'vitest';
import { checkPlan, type CarePlan } from '../../src/plan/plan.js';
import {
  emptyPlan,
  legalFact,
  recommendation,
  signedRecommendation,
  spokenPlan,
  statement,
} from './synthetic.js';

const codes = (plan: CarePlan, now?: string): readonly string[] =>
  checkPlan(plan, now === undefined ? {} : { now }).map(({ code }) => code);

describe('what is missing or at odds', () => {
  it('tells of consent, first contact and agreement that nobody was asked for', () => {
    expect(codes(emptyPlan())).toEqual(['CP350', 'CP352', 'CP353']);
    expect(codes(spokenPlan())).toEqual(['CP355', 'CP356', 'CP353']);
  });

  it('tells of a consent that does not count', () => {
    const hers = statement('sharing.consent', {
      ownership: 'consent',
      value: 'yes',
      saidBy: 'daughter',
      authority: 'none',
    });
    expect(codes({ ...emptyPlan(), statements: [hers] })).toContain('CP351');
  });

  it('tells of reviews that are overdue, once it knows the day', () => {
    const review = { on: '2026-11-22', triggers: [], by: 'nurse', at: '2026-11-01T10:00:00Z' };
    const plan = {
      ...spokenPlan(),
      review,
      recommendations: [signedRecommendation({ reviewOn: '2026-11-20' })],
    };
    expect(codes(plan)).not.toContain('CP354');
    expect(codes(plan, '2026-11-22T10:00:00Z').filter((code) => code === 'CP354')).toHaveLength(1);
    expect(codes(plan, '2026-11-23T10:00:00Z').filter((code) => code === 'CP354')).toHaveLength(2);
  });

  it('tells of recommendations that are unsigned, or at odds', () => {
    expect(codes({ ...spokenPlan(), recommendations: [recommendation()] })).toContain('CP358');
    const two = [signedRecommendation(), signedRecommendation({ id: 'b', cpr: 'attempt' })];
    expect(codes({ ...spokenPlan(), recommendations: two })).toContain('CP357');
  });

  it('tells of a paper that nobody has seen, and of one that nobody said where it is', () => {
    const told = codes({ ...spokenPlan(), legalFacts: [legalFact('legal.adrt')] });
    expect(told).toContain('CP355');
    expect(told).toContain('CP356');
  });

  it('asks nothing more about a paper that was seen and found, or of which there is none', () => {
    const seen = { evidence: 'seen', seenBy: 'nurse', seenOn: '2026-11-20' } as const;
    const where = legalFact('legal.adrtWhere', { value: [{ id: 'i', location: 'hall' }] });
    expect(codes({ ...spokenPlan(), legalFacts: [legalFact('legal.adrt', seen), where] })).toEqual(['CP353']);
    expect(codes({ ...spokenPlan(), legalFacts: [legalFact('legal.adrt', { value: 'no' })] })).toEqual([
      'CP353',
    ]);
  });

  it('prompts for nothing in a closed plan', () => {
    expect(codes({ ...emptyPlan(), closed: { reason: 'died', on: '2026-11-22' } })).toEqual([]);
  });
});
