import { endVisit, startVisit } from '../../src/plan/edit/visit.js';
import { newPlan } from '../../src/plan/edit/new-plan.js';
import { record, recordLegalFact } from '../../src/plan/edit/record.js';
import type { Said } from '../../src/plan/edit/said.js';
import { parsePlan, type PlanError } from '../../src/plan/plan.js';
import type { CarePlan, LegalFact, Person, Recommendation, Statement, Visit } from '../../src/plan/plan.js';

/** People who were never born: a person, her daughter, her nurse. */
export const people: readonly Person[] = [
  { id: 'person', part: 'person', name: 'Synthetic Person' },
  {
    id: 'daughter',
    part: 'family',
    name: 'Synthetic Daughter',
    relationship: 'daughter',
    phone: '01632 960001',
  },
  {
    id: 'nurse',
    part: 'professional',
    name: 'Synthetic Nurse',
    phone: '01632 960002',
    authority: 'professional',
  },
];

/** A moment of a synthetic day, so many minutes after ten. */
export const moment = (minutes: number): string =>
  new Date(Date.UTC(2026, 10, 22, 10, minutes)).toISOString();

export const visit = (id: string, minutes = 0): Visit => ({
  ...{ id, at: moment(minutes), who: 'self', setting: 'alone', present: ['person'] },
});

/** A plan in whose first visit, `visit-1`, nothing has been said yet. */
export const emptyPlan = (over: Partial<CarePlan> = {}): CarePlan => {
  const plan = newPlan({
    id: '11111111-2222-4333-8444-555555555555',
    at: moment(0),
    language: 'en-GB',
    pack: { id: 'uk-what-matters', version: '0.1.0', variant: 'adult', path: 'quick' },
    subject: { ref: 'synthetic-1', name: 'Synthetic Person', birthDate: '1950-02-28' },
    people,
  });
  return { ...startVisit(plan, visit('visit-1')), ...over };
};

let made = 0;

/** Something said; by the person herself and in the first visit, unless told otherwise. */
export const said = (questionId: string, given: Partial<Said> = {}): Said => ({
  id: `entry-${(made += 1)}`,
  questionId,
  ownership: 'preference',
  saidBy: 'person',
  authority: 'self',
  recordedBy: 'person',
  visit: 'visit-1',
  at: moment(1),
  mode: 'own',
  language: 'en-GB',
  ...given,
});

/** The same as the daughter says it. */
export const daughterSaid = (questionId: string, given: Partial<Said> = {}): Said =>
  said(questionId, { saidBy: 'daughter', recordedBy: 'daughter', authority: 'none', ...given });

/** A quick conversation, held and not yet ended. */
export const spokenPlan = (): CarePlan => {
  const statements: readonly [string, Partial<Said>][] = [
    ['about.preferredName', { ownership: 'fact', text: 'Syn' }],
    ['communication.needs', { ownership: 'fact', value: ['hearing', 'sight'] }],
    ['people.firstCall', { ownership: 'fact', value: ['daughter'] }],
    ['matters.top', { text: 'My garden 🌷\r\nA chân fy nheulu' }],
    ['place.care', { value: { setting: 'home', isUsualResidence: true } }],
    ['sharing.consent', { ownership: 'consent', value: 'yes' }],
  ];
  const plan = statements.reduce((now, [id, given]) => record(now, said(id, given)), emptyPlan());
  return recordLegalFact(plan, {
    ...said('legal.adrt', { ownership: 'legalFact', value: 'yes' }),
    evidence: 'reported',
  });
};

/** An entry as it might come from a host, not through an edit. */
export const statement = (questionId: string, given: Partial<Statement> = {}): Statement =>
  ({ ...said(questionId), status: 'answered', text: 'words', ...given }) as Statement;

export const legalFact = (questionId: string, given: Partial<LegalFact> = {}): LegalFact =>
  ({
    ...said(questionId, { ownership: 'legalFact' }),
    ...{ status: 'answered', value: 'yes', evidence: 'reported' },
    ...given,
  }) as LegalFact;

export const recommendation = (given: Partial<Recommendation> = {}): Recommendation => ({
  id: 'recommendation-1',
  focus: 'balance',
  guidance: 'Treat what can be treated at home.',
  cpr: 'notAttempt',
  reason: 'It would not work.',
  involved: ['person', 'nurse'],
  told: ['person'],
  madeOn: '2026-11-22',
  reviewOn: '2027-02-20',
  source: 'made-here',
  signature: { state: 'unsigned' },
  ...given,
});

/** Signed for tests of who sees what; its hash is no true one. */
export const signedRecommendation = (given: Partial<Recommendation> = {}): Recommendation =>
  recommendation({
    signature: { state: 'signed', by: 'nurse', at: moment(2), hash: 'a'.repeat(64) },
    ...given,
  });

/** The plan as it comes back from a host, or a PlanError. */
export const roundTrip = (plan: CarePlan): CarePlan => parsePlan(JSON.parse(JSON.stringify(plan)));

/** The code with which an edit is refused, or `none`. */
export const codeOf = (edit: () => unknown): string => {
  try {
    edit();
  } catch (error) {
    return (error as PlanError).code;
  }
  return 'none';
};

/** The next visit, with all that was said before settled in the first. */
export const nextVisit = (plan: CarePlan): CarePlan =>
  startVisit(endVisit(plan, { visit: 'visit-1', at: moment(30) }), visit('visit-2', 60));
