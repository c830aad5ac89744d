import { describe, expect, it } from 'vitest';
import { agree, amend, endVisit, record, startVisit, withdraw } from '../../src/plan/plan.js';
import { codeOf, moment, nextVisit, roundTrip, said, spokenPlan, visit } from './synthetic.js';

const later = { visit: 'visit-2', at: moment(61) };

describe('agreeing, amending, ending', () => {
  const agreement = { id: 'a1', by: 'person', authority: 'self' as const, at: moment(5), visit: 'visit-1' };

  it.each([
    ['yes', 'agreed'],
    ['mostly', 'agreed'],
    ['notShown', 'recorded'],
    ['no', 'draft'],
  ] as const)('%s makes it %s', (value, status) => {
    const plan = agree(spokenPlan(), { ...agreement, value });
    expect(plan.status).toBe(status);
    expect(roundTrip(plan).agreements).toHaveLength(1);
  });

  it('settles: nothing more is recorded but in an amendment, a draft of the next version', () => {
    const settled = endVisit(agree(spokenPlan(), { ...agreement, value: 'yes' }), {
      visit: 'visit-1',
      at: moment(6),
    });
    expect(codeOf(() => record(settled, said('matters.top', { text: 'x' })))).toBe('CP330');
    expect(codeOf(() => startVisit(settled, visit('visit-2', 60)))).toBe('CP330');
    const next = amend(settled, {
      by: 'person',
      at: moment(60),
      reason: 'I moved',
      visit: visit('visit-2', 60),
    });
    expect(next).toMatchObject({ version: 2, status: 'draft', basedOn: { id: settled.id, version: 1 } });
    expect(next.visits.at(-1)?.reason).toBe('I moved');
    expect(record(next, said('matters.top', { text: 'x', ...later })).history).toHaveLength(1);
    roundTrip(next);
    expect(codeOf(() => amend(next, { by: 'person', at: moment(61), visit: visit('visit-3') }))).toBe(
      'CP333',
    );
  });

  it('stopping and coming back keep the version', () => {
    expect(nextVisit(spokenPlan())).toMatchObject({ version: 1, status: 'draft' });
  });

  it('withdraws the plan, not what clinicians recommended or papers say, and keeps the reason', () => {
    const plan = agree(spokenPlan(), { ...agreement, value: 'yes' });
    const ended = withdraw(plan, { by: 'person', at: moment(7), reason: 'No more of this' });
    expect(ended).toMatchObject({
      status: 'withdrawn',
      legalFacts: plan.legalFacts,
      statements: plan.statements,
    });
    expect(ended.history.at(-1)).toMatchObject({ by: 'person', why: 'No more of this', cause: 'taken-back' });
    roundTrip(ended);
    roundTrip(withdraw(spokenPlan(), { by: 'person', at: moment(7), reason: 'No' }));
  });

  it('takes no reason for a change that could never be stored, and an empty one as none', () => {
    const plan = agree(spokenPlan(), { ...agreement, value: 'yes' });
    const changed = (reason: string) =>
      amend(plan, { at: moment(60), by: 'person', reason, visit: visit('visit-9', 60) });
    expect(roundTrip(changed('')).visits.at(-1)).not.toHaveProperty('reason');
    expect(codeOf(() => changed('\0'))).toBe('CP308');
    expect(codeOf(() => changed('\ud800'))).toBe('CP308');
    expect(codeOf(() => changed('a'.repeat(100_001)))).toBe('CP307');
  });

  it('leaves a closed plan in peace', () => {
    const closed = { ...spokenPlan(), closed: { reason: 'died' as const, on: '2026-11-22' } };
    expect(codeOf(() => record(closed, said('matters.top', { text: 'x' })))).toBe('CP331');
  });
});
