import { describe, expect, it } from 'vitest';
import { urgentView, type CarePlan, type UrgentBlockId, type UrgentLine } from '../../src/plan/plan.js';
import {
  daughterSaid,
  emptyPlan,
  legalFact,
  moment,
  recommendation,
  said,
  signedRecommendation,
  spokenPlan,
  statement,
} from './synthetic.js';
import { record } from '../../src/plan/edit/record.js';

const now = '2026-11-25T09:00:00Z';
const order = [
  'who',
  'cpr',
  'treatment',
  'papers',
  'says',
  'dangers',
  'now',
  'call',
  'communicate',
  'access',
  'trust',
];
const block = (plan: CarePlan, id: UrgentBlockId): readonly UrgentLine[] =>
  urgentView(plan, { now }).blocks.find((one) => one.id === id)?.lines ?? [];
const standings = (plan: CarePlan, id: UrgentBlockId): string[] =>
  block(plan, id).map((line) => line.standing);

describe('the ten-second view', () => {
  it('has its eleven blocks in order, with everything said and with nothing', () => {
    for (const plan of [emptyPlan(), spokenPlan()]) {
      const view = urgentView(plan, { now });
      expect(view.blocks.map(({ id }) => id)).toEqual(order);
      expect(view.blocks.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
      expect(Object.isFrozen(view.blocks[0]?.lines)).toBe(true);
    }
    expect(urgentView(emptyPlan(), { now }).blocks.map(({ standing }) => standing)).toEqual([
      ...[
        'answered',
        'not-recorded',
        'not-recorded',
        'not-asked',
        'not-asked',
        'not-recorded',
        'not-recorded',
      ],
      ...['not-asked', 'not-asked', 'not-asked', 'answered'],
    ]);
  });

  it('reads no preference where CPR stands, and the papers above what somebody said in words', () => {
    const plan = {
      ...emptyPlan(),
      statements: [statement('emergency.preferences')],
      legalFacts: [legalFact('legal.adrt')],
    };
    const asked = urgentView(plan, { now }).blocks.flatMap(({ id, lines }) =>
      lines.flatMap((line) => (line.kind === 'entry' ? [`${id}: ${line.questionId}`] : [])),
    );
    expect(asked).toEqual(['papers: legal.adrt', 'says: emergency.preferences']);
  });

  it('says four different things of a form that nobody signed here', () => {
    const form = (given: object): CarePlan => ({
      ...emptyPlan(),
      legalFacts: [{ ...legalFact('emergency.existing-form'), ...given }],
    });
    expect(standings(emptyPlan(), 'cpr')).toEqual(['not-recorded', 'not-asked']);
    expect(standings(form({}), 'cpr')).toEqual(['not-recorded', 'reported-not-seen']);
    expect(standings(form({ value: 'no' }), 'cpr')).toEqual(['not-recorded', 'no']);
    expect(standings(form({ status: 'notSure', value: undefined }), 'cpr')).toEqual([
      'not-recorded',
      'not-sure',
    ]);
    expect(standings(form({ evidence: 'seen', seenBy: 'nurse' }), 'cpr')).toEqual(['not-recorded', 'seen']);
  });

  it('shows recommendations that are signed or copied, not ended, the newest first; never an unsigned one', () => {
    const older = signedRecommendation({
      id: 'old',
      madeOn: '2025-01-01',
      reviewOn: '2025-04-01',
      cpr: 'attempt',
    });
    const ended = signedRecommendation({ id: 'e', ended: { at: moment(1), by: 'nurse', why: 'cancelled' } });
    const plan = {
      ...emptyPlan(),
      recommendations: [recommendation({ id: 'u' }), older, ended, signedRecommendation()],
    };
    const lines = block(plan, 'cpr').filter((line) => line.kind === 'recommendation');
    expect(lines.map((line) => line.recommendation.id)).toEqual(['recommendation-1', 'old']);
    expect(lines.map((line) => line.isOverdue)).toEqual([false, true]);
    expect(lines[0]?.from.name).toBe('Synthetic Nurse');
    expect(
      JSON.stringify(urgentView({ ...emptyPlan(), recommendations: [recommendation()] }, { now })),
    ).not.toContain('home');
  });

  it('puts the person first and others under their names, and calls only the person’s words their own', () => {
    const hers = record(emptyPlan(), daughterSaid('matters.top', { text: 'hers' }));
    const both = record(hers, said('matters.top', { text: 'mine' }));
    const lines = block(both, 'says').filter((line) => line.kind === 'entry');
    expect(lines.map((line) => [line.text, line.inOwnWords, line.from.name])).toEqual([
      ['mine', true, 'Synthetic Person'],
      ['hers', false, 'Synthetic Daughter'],
    ]);
    const told = record(
      emptyPlan(),
      said('matters.top', { text: 'x', mode: 'reported', recordedBy: 'nurse' }),
    );
    expect(block(told, 'says')[0]).toMatchObject({ inOwnWords: false, isPersons: true, at: moment(1) });
  });

  it('shows a clinical entry as reported by its speaker, and a silence of clinicians as not recorded', () => {
    const allergy = statement('health.allergies', {
      ownership: 'clinical' as never,
      saidBy: 'nurse',
      text: 'nuts',
    });
    const plan = { ...emptyPlan(), clinicalRecords: [allergy as never] };
    expect(block(plan, 'dangers')).toMatchObject([
      { standing: 'not-recorded' },
      { standing: 'reported', from: { name: 'Synthetic Nurse' }, text: 'nuts' },
      { standing: 'not-asked' },
      { standing: 'not-asked' },
    ]);
  });

  it('names those to call, with their numbers', () => {
    const call = block(spokenPlan(), 'call').find((line) => line.kind === 'entry');
    expect(call?.people).toMatchObject([{ name: 'Synthetic Daughter', phone: '01632 960001' }]);
  });

  it('filters for urgent care by itself, and says that it was kept back where it was', () => {
    const plan = record(emptyPlan(), said('matters.top', { text: 'SECRET', hiddenFrom: ['urgent'] }));
    expect(JSON.stringify(urgentView(plan, { now }))).not.toContain('SECRET');
    const refused = record(spokenPlan(), said('sharing.consent', { ownership: 'consent', value: 'no' }));
    expect(new Set(standings(refused, 'says'))).toEqual(new Set(['not-shared']));
    expect(standings(refused, 'papers')[0]).toBe('reported-not-seen');
    expect(JSON.stringify(urgentView(refused, { now }))).not.toContain('garden');
  });

  it('shows what the host knows beside what was said, and where they are at odds', () => {
    const knownItems = [
      { kind: 'form', text: 'DNACPR form', source: 'GP record', questionId: 'emergency.existing-form' },
      { kind: 'allergy', text: 'nuts', source: 'GP record' },
    ];
    const plan = { ...emptyPlan(), legalFacts: [legalFact('emergency.existing-form', { value: 'no' })] };
    const view = urgentView(plan, { now, knownItems });
    expect(view.blocks[1]?.lines.at(-1)).toMatchObject({ kind: 'known', isAtOdds: true });
    expect(view.blocks[5]?.lines.at(-1)).toMatchObject({ kind: 'known', isAtOdds: false });
  });

  it('says how far it can be relied on', () => {
    const agreements = [
      {
        id: 'a',
        value: 'yes' as const,
        by: 'person',
        authority: 'self' as const,
        at: moment(5),
        visit: 'visit-1',
      },
    ];
    const review = { on: '2026-11-24', triggers: [], by: 'nurse', at: moment(5) };
    expect(block({ ...spokenPlan(), agreements, review }, 'trust')[0]).toMatchObject({
      ...{ kind: 'stamp', version: 1, ageInDays: 2, isOverdue: true, reviewOn: '2026-11-24' },
      ...{ confirmed: { value: 'yes', from: { name: 'Synthetic Person' } }, consent: { value: 'yes' } },
    });
    expect(block(emptyPlan(), 'who')[0]).toMatchObject({ age: 76, birthDate: '1950-02-28' });
  });

  it('never says of what is kept from it that nobody asked, or that nothing was signed', () => {
    const hiddenFrom = ['urgent'] as const;
    const plan = {
      ...emptyPlan(),
      statements: [statement('matters.top', { hiddenFrom: [...hiddenFrom] })],
      legalFacts: [legalFact('legal.adrt', { hiddenFrom: [...hiddenFrom] })],
      recommendations: [signedRecommendation({ hiddenFrom: [...hiddenFrom] })],
    };
    expect(block(plan, 'cpr')[0]).toEqual({ kind: 'gap', about: 'recommendation', standing: 'not-shared' });
    expect(block(plan, 'treatment')[0]).toMatchObject({ standing: 'not-shared' });
    expect(block(plan, 'papers')[0]).toMatchObject({ about: 'legal.adrt', standing: 'not-shared' });
    expect(block(plan, 'says')[0]).toMatchObject({ about: 'matters.top', standing: 'not-shared' });
    expect(JSON.stringify(urgentView(plan, { now }))).not.toContain('It would not work');
  });
});
