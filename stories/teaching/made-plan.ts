import {
  agree,
  amend,
  endVisit,
  newPlan,
  record,
  recordLegalFact,
  startVisit,
  type CarePlan,
  type Path,
  type Person,
  type Said,
  type Variant,
  type Visit,
} from '../../src/plan/plan.js';

export const day = '2026-11-22';
export const at = `${day}T14:05:00.000Z`;
export const fourWeeksLater = '2026-12-20T10:00:00.000Z';

/** People who were never born. */
export const cast = {
  ada: { id: 'ada', part: 'person', name: 'Ada Example' },
  sam: { id: 'sam', part: 'family', name: 'Sam Example', relationship: 'son', phone: '01632 960001' },
  kit: { id: 'kit', part: 'attorney', name: 'Kit Example', relationship: 'daughter', authority: 'attorney' },
  lee: { id: 'lee', part: 'professional', name: 'Dr Lee Example', authority: 'professional' },
  noor: {
    id: 'noor',
    part: 'professional',
    name: 'Noor Example',
    relationship: 'physiotherapist',
    authority: 'professional',
  },
  mo: { id: 'mo', part: 'person', name: 'Mo Example' },
  ines: { id: 'ines', part: 'parent', name: 'Ines Example', authority: 'parental' },
} as const satisfies Readonly<Record<string, Person>>;

interface Beginning {
  readonly subject?: CarePlan['subject'];
  readonly people?: readonly Person[];
  readonly variant?: Variant;
  readonly path?: Path;
  readonly visit?: Partial<Visit>;
}

/** A plan of somebody made up, in whose first visit nothing has been said yet: by Ada with Dr Lee, unless told otherwise. */
export function begun({
  subject = { ref: 'made-up-2', name: 'Ada Example', birthDate: '1948-03-04' },
  people = [cast.ada, cast.lee],
  variant = 'adult',
  path = 'core',
  visit = {},
}: Beginning = {}): CarePlan {
  const plan = newPlan({
    ...{ id: '00000000-0000-4000-8000-000000000002', at, language: 'en-GB', people, subject },
    pack: { id: 'uk-what-matters', version: '0.5.0-draft', variant, path },
  });
  return startVisit(plan, {
    ...{ id: 'visit-1', at, who: 'withClinician', setting: 'together', present: ['ada', 'lee'], ...visit },
  });
}

const by = { saidBy: 'ada', authority: 'self', recordedBy: 'lee', visit: 'visit-1', at } as const;
const one = { ...by, ownership: 'preference', mode: 'verbatim', language: 'en-GB' } as const;

/** Something said: by Ada, written down by Dr Lee, unless told otherwise. */
export const wish = (plan: CarePlan, questionId: string, given: Partial<Said>): CarePlan =>
  record(plan, { ...one, id: `${questionId} of ${given.saidBy ?? 'ada'}`, questionId, ...given });

/** A paper that somebody told of. */
export const paper = (plan: CarePlan, questionId: string, given: Partial<Said>): CarePlan =>
  recordLegalFact(plan, {
    ...({ ...one, id: questionId, questionId, ...given, ownership: 'legalFact' } as Said),
    evidence: 'reported',
  });

/** Four weeks later: what was agreed is opened again. */
export const amended = (plan: CarePlan, visit: Partial<Visit>): CarePlan =>
  amend(plan, {
    ...{ at: fourWeeksLater, by: 'ada' },
    visit: {
      ...{ id: 'visit-2', at: fourWeeksLater, who: 'withClinician', setting: 'together' },
      ...{ present: ['ada', 'lee'], ...visit },
    },
  });

/** Agreed by whom it is about, and the visit ended. */
export const agreed = (plan: CarePlan, person = 'ada'): CarePlan =>
  endVisit(agree(plan, { id: 'agreed', value: 'yes', by: person, authority: 'self', at, visit: 'visit-1' }), {
    visit: 'visit-1',
    at,
  });
