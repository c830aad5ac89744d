import { fc } from '../ground/chance.js';
import { describe, expect, it } from 'vitest';
import {
  consentInForce,
  endVisit,
  parsePlan,
  planFor,
  record,
  startVisit,
  type Audience,
  type CarePlan,
} from '../../src/plan/plan.js';
import type { Capacity, HiddenFrom, Statement } from '../../src/plan/plan.js';
import {
  daughterSaid,
  emptyPlan,
  legalFact,
  moment,
  people,
  recommendation,
  said,
  signedRecommendation,
  spokenPlan,
  statement,
  visit,
} from './synthetic.js';

const audiences: readonly Audience[] = ['person', 'parent', 'family', 'clinician', 'urgent', 'export'];
const hides: Readonly<Record<Audience, readonly HiddenFrom[number][]>> = {
  ...{
    person: ['person'],
    parent: ['parents', 'family'],
    family: ['family'],
    clinician: [],
    urgent: ['urgent'],
  },
  export: ['person', 'parents', 'family', 'urgent'],
};
const consent = (value: string, given: Partial<Statement> = {}): Statement =>
  statement('sharing.consent', { ownership: 'consent', value, text: undefined as never, ...given });
const lacking: Capacity = { id: 'c', decision: 'sharing', outcome: 'lacks', by: 'nurse', at: moment(0) };
const family = statement('sharing.family', { ownership: 'consent', value: ['daughter'] });
const copyOf = (plan: CarePlan, audience: Audience, recipient?: string): string =>
  JSON.stringify(planFor(plan, { audience, recipient }));

const everywhere = (hiddenFrom: HiddenFrom): CarePlan => {
  const hidden = { hiddenFrom, text: 'SECRET' };
  const past = { at: moment(2), by: 'person', cause: 'replaced' } as const;
  return {
    ...emptyPlan({ pack: { ...emptyPlan().pack, variant: 'young-person' } }),
    statements: [consent('yes'), family, statement('matters.top', hidden)],
    legalFacts: [legalFact('legal.adrt', hidden)],
    clinicalRecords: [statement('health.allergies', { ...hidden, ownership: 'clinical' as never }) as never],
    recommendations: [signedRecommendation({ hiddenFrom, guidance: 'SECRET' })],
    views: [
      { id: 'v', about: 'matters.top', saidBy: 'person', recordedBy: 'person', at: moment(1), ...hidden },
    ],
    history: [{ list: 'statements', item: statement('matters.fear', hidden), ...past }],
  };
};

describe('who may see what', () => {
  it('keeps what is hidden out of every list of a copy, and gives a plan that is valid and says what it is', () => {
    const hiding = fc.uniqueArray(fc.constantFrom('person', 'parents', 'family', 'urgent'), { minLength: 1 });
    fc.assert(
      fc.property(hiding, fc.constantFrom(...audiences), (hiddenFrom, audience) => {
        const plan = everywhere(hiddenFrom);
        const recipient = audience === 'family' ? 'daughter' : undefined;
        const copy = planFor(plan, { audience, recipient });
        const isHidden = hides[audience].some((from) => (hiddenFrom as HiddenFrom).includes(from));
        expect(JSON.stringify(copy).includes('SECRET')).toBe(!isHidden);
        expect(copy?.copyFor).toEqual({ audience, ...(recipient && { recipient }) });
        expect(Object.isFrozen(copy?.statements)).toBe(true);
        parsePlan(JSON.parse(JSON.stringify(copy)));
      }),
    );
  });

  it('hides with an entry what it said before it was hidden', () => {
    const open = record(emptyPlan(), said('matters.fear', { text: 'SECRET' }));
    const again = startVisit(endVisit(open, { visit: 'visit-1', at: moment(9) }), visit('visit-2', 10));
    const plan = record(
      again,
      said('matters.fear', { text: 'x', hiddenFrom: ['person'], visit: 'visit-2', at: moment(11) }),
    );
    expect(plan.history).toHaveLength(1);
    expect(copyOf(plan, 'person')).not.toContain('SECRET');
    expect(copyOf(plan, 'clinician')).toContain('SECRET');
  });

  it('never shows a prognosis to the person or theirs, whatever the entry says', () => {
    const prognosis = statement('health.prognosis', { ownership: 'clinical' as never, value: 'weeks' });
    const plan = { ...everywhere([]), clinicalRecords: [prognosis as never] };
    for (const audience of ['person', 'parent', 'family'] as const) {
      expect(copyOf(plan, audience, 'daughter')).not.toContain('weeks');
    }
    expect(copyOf(plan, 'clinician')).toContain('weeks');
  });

  it('leaves unsigned recommendations with their author', () => {
    const plan = { ...spokenPlan(), recommendations: [recommendation({ guidance: 'UNSIGNED' })] };
    for (const audience of audiences)
      expect(copyOf(plan, audience).includes('UNSIGNED')).toBe(audience === 'clinician');
  });

  it('gives a parent a copy of a child’s plan only', () => {
    expect(planFor(spokenPlan(), { audience: 'parent' })).toBeNull();
    expect(planFor(everywhere([]), { audience: 'parent' })).not.toBeNull();
  });

  it('gives family a copy only when the person chose them, and not the others', () => {
    const plan = { ...spokenPlan(), statements: [family] };
    expect(planFor(plan, { audience: 'family' })).toBeNull();
    expect(planFor(plan, { audience: 'family', recipient: 'nurse' })).toBeNull();
    expect(planFor(plan, { audience: 'family', recipient: 'daughter' })).not.toBeNull();
    const not = { ...plan, statements: [family, statement('people.doNotShare', { value: ['daughter'] })] };
    expect(planFor(not, { audience: 'family', recipient: 'daughter' })).toBeNull();
    const hers = { ...plan, statements: [{ ...family, saidBy: 'daughter', authority: 'none' as const }] };
    expect(planFor(hers, { audience: 'family', recipient: 'daughter' })).toBeNull();
  });

  it('hides what is kept from parents from a parent among the family', () => {
    const mother = { id: 'mother', part: 'parent' as const };
    const plan = {
      ...emptyPlan({ people: [...people, mother] }),
      statements: [
        { ...family, value: ['mother'] },
        statement('matters.top', { text: 'SECRET', hiddenFrom: ['parents'] }),
      ],
    };
    expect(copyOf(plan, 'family', 'mother')).not.toContain('SECRET');
    expect(
      copyOf({ ...plan, statements: [family, ...plan.statements.slice(1)] }, 'family', 'daughter'),
    ).toContain('SECRET');
  });

  it('leaves out somebody of whom only what was left out speaks', () => {
    const ex = { id: 'ex', part: 'family' as const, name: 'Synthetic Ex' };
    const plan = {
      ...emptyPlan({ people: [...people, ex] }),
      statements: [family, statement('people.doNotShare', { value: ['ex'], text: undefined as never })],
    };
    expect(copyOf(plan, 'family', 'daughter')).not.toContain('Synthetic Ex');
    expect(copyOf(plan, 'family', 'daughter')).toContain('Synthetic Nurse');
  });

  it('exports only with consent, and without the sections that were left out', () => {
    const plan = { ...spokenPlan(), recommendations: [signedRecommendation()] };
    expect(planFor({ ...plan, statements: [] }, { audience: 'export' })).toBeNull();
    expect(planFor({ ...plan, statements: [consent('no')] }, { audience: 'export' })).toBeNull();
    const exclude = statement('sharing.exclude', {
      ownership: 'consent',
      value: ['emergency', 'legal', 'matters'],
    });
    const some = { ...plan, statements: [...plan.statements, exclude] };
    expect(planFor(some, { audience: 'export' })).toMatchObject({
      recommendations: [],
      legalFacts: [],
      topics: [],
    });
    expect(copyOf(some, 'export')).not.toContain('matters.top');
    const urgent = planFor(some, { audience: 'urgent' });
    expect(urgent).toMatchObject({ recommendations: some.recommendations, legalFacts: some.legalFacts });
    expect(JSON.stringify(urgent)).not.toContain('matters.top');
  });

  it('keeps for urgent care what is signed and the papers when sharing was refused, and nothing else that was said', () => {
    for (const value of ['no', 'withdrawn']) {
      const said = spokenPlan().statements.map((one) =>
        one.questionId === 'sharing.consent' ? { ...one, value } : one,
      );
      const plan = { ...spokenPlan(), statements: said, recommendations: [signedRecommendation()] };
      const copy = planFor(plan, { audience: 'urgent' });
      expect(copy).toMatchObject({
        recommendations: plan.recommendations,
        legalFacts: plan.legalFacts,
        subject: plan.subject,
      });
      expect(copy?.statements.map(({ questionId }) => questionId)).toEqual(['sharing.consent']);
    }
  });
});

describe('the consent in force', () => {
  const given = (...statements: Statement[]): CarePlan => ({ ...emptyPlan(), statements });
  const proxy = { saidBy: 'daughter', authority: 'attorney', at: moment(5) } as const;

  it('is the person’s own', () => {
    expect(consentInForce(given(consent('yes'), consent('no', proxy)))?.value).toBe('yes');
    expect(consentInForce(given())).toBeUndefined();
    expect(consentInForce(given({ ...consent('yes'), status: 'declined' }))).toBeUndefined();
  });

  it('is a lawful proxy’s while the person is recorded as lacking capacity', () => {
    const plan = { ...given(consent('attorney', proxy)), capacity: [lacking] };
    expect(consentInForce(plan)?.value).toBe('attorney');
    expect(consentInForce({ ...plan, capacity: [] })).toBeUndefined();
    const again: Capacity = { ...lacking, id: 'd', outcome: 'hasCapacity', at: moment(3) };
    expect(consentInForce({ ...plan, capacity: [lacking, again] })).toBeUndefined();
    expect(
      consentInForce({ ...given(consent('yes', { ...proxy, authority: 'none' })), capacity: [lacking] }),
    ).toBeUndefined();
  });

  it('never turns the person’s own no into a yes', () => {
    const lost: Capacity = { ...lacking, at: moment(4) };
    for (const value of ['no', 'withdrawn']) {
      const plan = { ...given(consent(value), consent('bestInterests', proxy)), capacity: [lost] };
      expect(consentInForce(plan)?.value).toBe(value);
    }
    expect(consentInForce({ ...given(consent('yes'), consent('no', proxy)), capacity: [lost] })?.value).toBe(
      'no',
    );
  });
});

describe('a daughter’s answer', () => {
  it('stays under her name in every copy', () => {
    const plan = record(spokenPlan(), daughterSaid('matters.top', { text: 'hers' }));
    expect(planFor(plan, { audience: 'export' })?.statements.at(-1)).toMatchObject({
      saidBy: 'daughter',
      text: 'hers',
    });
  });

  it('and why a visit was held are gone with all else that was said, once sharing is refused', () => {
    const reason = 'words of hers';
    const visits = [{ ...visit('visit-1'), reason }];
    const plan = record(
      { ...spokenPlan(), visits },
      said('sharing.consent', { ownership: 'consent', value: 'no' }),
    );
    expect(JSON.stringify(planFor(plan, { audience: 'clinician' }))).toContain(reason);
    const copy = planFor(plan, { audience: 'urgent' });
    expect(JSON.stringify(copy)).not.toContain(reason);
    expect(copy?.visits[0]).toEqual(visit('visit-1'));
    parsePlan(JSON.parse(JSON.stringify(copy)));
  });
});
