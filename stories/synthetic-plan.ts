import type { CarePlan, Entry } from '../src/plan/plan.js';

const at = '2026-11-22T14:05:00Z';
const said = {
  status: 'answered',
  saidBy: 'ada',
  authority: 'self',
  recordedBy: 'ada',
  visit: 'visit-1',
  at,
  mode: 'own',
  language: 'en-GB',
} as const;

const statement = (id: string, questionId: string, more: object): Entry => ({
  ...said,
  id,
  questionId,
  ownership: 'preference',
  ...more,
});

/** A made-up plan of a made-up person, with one thing of every kind that a view must tell apart. */
export function syntheticPlan(more: Partial<CarePlan> = {}): CarePlan {
  return {
    schemaVersion: 1,
    id: '00000000-0000-4000-8000-000000000001',
    version: 1,
    status: 'draft',
    createdAt: at,
    updatedAt: at,
    language: 'en-GB',
    pack: { id: 'uk-what-matters', version: '0.1.0', variant: 'adult', path: 'quick' },
    subject: { ref: 'ada', name: 'Ada Example', birthDate: '1948-03-04', nhsNumber: '9999999999' },
    people: [
      { id: 'ada', part: 'person', name: 'Ada Example' },
      { id: 'sam', part: 'family', name: 'Sam Example', relationship: 'son', phone: '01632 960001' },
      { id: 'lee', part: 'professional', name: 'Dr Lee Example' },
    ],
    visits: [{ id: 'visit-1', at, who: 'self', setting: 'alone', present: ['ada'] }],
    capacity: [],
    topics: [],
    statements: [
      statement('s1', 'about.preferredName', { ownership: 'fact', text: 'Ada' }),
      statement('s2', 'matters.top', { text: 'My dog 🐕, the garden,\nand tea in bed. Diolch o galon.' }),
      statement('s3', 'matters.fear', { status: 'declined' }),
      statement('s4', 'place.care', { value: { setting: 'home' }, text: 'With the dog.' }),
      statement('s5', 'place.care', {
        saidBy: 'sam',
        authority: 'none',
        mode: 'reported',
        value: { setting: 'hospice' },
      }),
      statement('s6', 'place.ifWorse', { status: 'notSure', text: 'It would depend who is at home.' }),
      statement('s7', 'people.firstCall', { ownership: 'fact', value: ['sam'] }),
      statement('s8', 'communication.needs', { ownership: 'fact', value: ['hearing'] }),
    ] as CarePlan['statements'],
    recommendations: [],
    legalFacts: [
      {
        ...said,
        id: 'l1',
        questionId: 'emergency.existing-form',
        ownership: 'legalFact',
        value: 'yes',
        evidence: 'reported',
      },
      {
        ...{
          ...said,
          id: 'l2',
          questionId: 'emergency.existing-form-details',
          ownership: 'legalFact',
          evidence: 'reported',
        },
        value: [{ id: 'i1', kind: 'respect', where: 'Kitchen drawer', dateOnForm: '2026-05-14' }],
      },
      {
        ...said,
        id: 'l3',
        questionId: 'legal.adrt',
        ownership: 'legalFact',
        value: 'no',
        evidence: 'reported',
      },
    ],
    clinicalRecords: [],
    views: [],
    agreements: [],
    history: [],
    extensions: {},
    ...more,
  };
}

/** A recommendation copied from a made-up signed form. */
export const copiedRecommendation: CarePlan['recommendations'][number] = {
  id: 'r1',
  focus: 'comfort',
  cpr: 'notAttempt',
  guidance: "Comfort first. Hospital only if comfort can't be managed at home.",
  reason: 'CPR would not work.',
  involved: ['ada', 'sam'],
  told: ['person', 'family'],
  madeOn: '2026-11-01',
  reviewOn: '2027-05-01',
  formWhere: 'Kitchen drawer',
  source: 'copied-from-signed-form',
  seenBy: 'lee',
  seenOn: '2026-11-20',
  signature: { state: 'copied', by: 'Dr Kim Example', role: 'GP' },
};

/** The same plan in its next version: a recommendation about CPR ended, a refusal to say answered, words changed, one taken back. */
export function changedPlan(): CarePlan {
  const before = syntheticPlan();
  const later = '2026-12-01T10:00:00Z';
  const visit = { ...visitOf(before), id: 'visit-2', at: later, reason: 'She moved near.' };
  const changed: Record<string, object> = {
    s2: { text: 'My dog 🐕, the garden,\nand tea in bed. And my sister.', at: later, visit: visit.id },
    s3: { status: 'answered', text: 'Being a long way from home.', at: later, visit: visit.id },
  };
  const statements = before.statements
    .filter(({ id }) => id !== 's6')
    .map((one) => ({ ...one, ...changed[one.id] }));
  return {
    ...before,
    ...{ version: 2, basedOn: { id: before.id, version: 1 }, updatedAt: later },
    visits: [...before.visits, visit],
    statements: [
      ...statements,
      statement('s9', 'sharing.consent', { ownership: 'consent', value: 'yes', at: later, visit: visit.id }),
    ] as CarePlan['statements'],
    recommendations: [{ ...copiedRecommendation, ended: { at: later, by: 'lee', why: 'cancelled' } }],
    history: before.statements
      .filter(({ id }) => id === 's6')
      .map((item) => ({ list: 'statements', item, at: later, by: 'ada', cause: 'taken-back' })),
  };
}

const visitOf = ({ visits }: CarePlan): CarePlan['visits'][number] => visits[0] as CarePlan['visits'][number];

const longName = (first: string): string =>
  `${first} Wilhelmina Featherstonehaugh-Okonkwo of Great Example`.slice(0, 60);

/** As much as the first five blocks of the ten-second view may hold: long names, two attorneys, the longest guidance. */
export function densePlan(): CarePlan {
  const plan = syntheticPlan();
  const paper = { ...said, ownership: 'legalFact', evidence: 'reported' } as const;
  return {
    ...plan,
    status: 'agreed',
    subject: { ...plan.subject, name: longName('Ada') },
    statements: plan.statements.filter(({ id }) => !['s3', 's5'].includes(id)),
    people: [
      { id: 'ada', part: 'person', name: longName('Ada') },
      { id: 'sam', part: 'attorney', name: longName('Sam'), relationship: 'son', phone: '01632 960001' },
      { id: 'kit', part: 'attorney', name: longName('Kit'), relationship: 'niece', phone: '01632 960002' },
      { id: 'lee', part: 'professional', name: longName('Dr Lee') },
    ],
    recommendations: [
      {
        ...copiedRecommendation,
        guidance: 'Comfort first; hospital only if it cannot be had at home. '.repeat(8).slice(0, 300),
        signature: { state: 'copied', by: longName('Dr Kim'), role: 'GP' },
      },
    ],
    legalFacts: [
      {
        ...paper,
        id: 'l3',
        questionId: 'legal.adrt',
        value: 'yesLst',
        evidence: 'seen',
        seenBy: 'lee',
        seenOn: '2026-11-20',
      },
      {
        ...paper,
        id: 'l4',
        questionId: 'legal.adrtWhere',
        value: [{ id: 'w', location: 'With the papers in the blue box' }],
      },
      { ...paper, id: 'l5', questionId: 'legal.lpa', value: 'yesLst' },
      {
        ...{ ...paper, id: 'l6', questionId: 'legal.attorneys' },
        value: [
          { id: 'a1', person: ['sam'], actsJointly: 'no', lifeSustainingAuthority: 'yes' },
          { id: 'a2', person: ['kit'], actsJointly: 'no', lifeSustainingAuthority: 'yes' },
        ],
      },
    ],
  };
}
