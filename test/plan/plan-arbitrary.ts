import fc from 'fast-check';
import type { CarePlan } from '../../src/plan/plan.js';
import { legalFact, moment, people, recommendation, statement, visit } from './synthetic.js';

/** What people type: scripts, joined emoji, combining marks, right to left, line breaks of every kind. */
export const words = fc.oneof(
  fc
    .string({ minLength: 1, unit: 'grapheme', maxLength: 40 })
    .filter((text) => text.length > 0 && !text.includes('\0')),
  fc.constantFrom(
    'Dw i eisiau bod gartref',
    'a\r\nb\n\tc',
    '👩🏽‍🌾🌷',
    'שלום عليكم',
    'e\u0301 vs \u00e9',
    '   ',
    '=1+1',
  ),
);

const id = fc.stringMatching(/^[a-z]{1,6}$/);
const who = fc.constantFrom('person', 'daughter', 'nurse');
const date = fc.constantFrom('2026-11-22', '2024-02-29', '1999-12-31');
const dateTime = fc.constantFrom(moment(0), '2026-11-22T10:00:00Z', '2026-02-28T23:59:59.123+01:00');
const optional = <T>(key: string, arbitrary: fc.Arbitrary<T>): fc.Arbitrary<object> =>
  fc.option(
    arbitrary.map((value) => ({ [key]: value })),
    { nil: {} },
  );

const scalar = fc.oneof(words, fc.integer(), fc.boolean());
const item = fc.tuple(
  id,
  fc.dictionary(
    id.filter((key) => key !== 'id'),
    scalar,
    { maxKeys: 3, noNullPrototype: true },
  ),
);
const value = fc.oneof(
  words.filter((text) => text !== 'notSure'),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n)),
  fc.uniqueArray(id, { minLength: 1, maxLength: 4 }),
  fc
    .uniqueArray(item, { minLength: 1, maxLength: 3, selector: ([itemId]) => itemId })
    .map((items) => items.map(([itemId, fields]) => ({ ...fields, id: itemId }))),
  fc.dictionary(id, scalar, { minKeys: 1, maxKeys: 3, noNullPrototype: true }),
);

const statuses = [
  'askLater',
  'declined',
  'notDiscussed',
  'unableToExpress',
  'notAppropriate',
  'notApplicable',
] as const;
const standing = fc.oneof(
  fc.record({ status: fc.constant('answered'), value, text: words }),
  fc.record({ status: fc.constant('answered'), value, text: fc.constant(undefined) }),
  fc.record({ status: fc.constant('answered'), text: words }),
  fc.record({ status: fc.constant('notSure'), text: words }),
  fc.record({ status: fc.constantFrom(...statuses), text: fc.constant(undefined) }),
);

const about = fc.record({
  saidBy: who,
  recordedBy: who,
  at: dateTime,
  authority: fc.constantFrom('self', 'none'),
});
const extras = fc
  .tuple(
    optional('readBack', fc.record({ at: dateTime, by: who })),
    optional('hiddenFrom', fc.uniqueArray(fc.constantFrom('person', 'parents', 'family', 'urgent'))),
    optional('prompt', words),
    optional('interpreter', who),
    optional('textLanguage', fc.constantFrom('cy', 'ar')),
  )
  .map((all) => Object.assign({}, ...all) as object);

const entry = fc.tuple(about, standing, extras).map(([by, how, more]) => ({ ...by, ...how, ...more }));

const evidence = fc.constantFrom(
  { evidence: 'reported' },
  { evidence: 'seen', seenBy: 'nurse', seenOn: '2026-11-20', authority: 'self' },
);

const recommended = fc.constantFrom(
  {},
  {
    signature: {
      state: 'signed',
      by: 'nurse',
      at: moment(1),
      hash: 'b'.repeat(64),
      evidence: { any: ['thing'] },
    },
  },
  {
    ...{ source: 'copied-from-signed-form', guidance: undefined, seenBy: 'nurse', seenOn: '2026-11-21' },
    signature: { state: 'copied', by: 'Dr as written' },
  },
  { told: ['personNot'], toldReason: 'It would harm.', hiddenFrom: ['family', 'person', 'parents'] },
  { ended: { at: moment(2), by: 'nurse', why: 'cancelled' } },
);

const cause = fc.constantFrom('replaced', 'taken-back', 'no-longer-asked');

const anyJson = fc
  .jsonValue({ maxDepth: 4 })
  .filter((json) => !/"(?:__proto__|constructor|prototype)"|\\u0000/.test(JSON.stringify(json)));

/** A plan as a host might hold one: every part of the shape in use, every rule kept, made by no edit of ours. */
export const wholePlan: fc.Arbitrary<CarePlan> = fc
  .record({
    statements: fc.array(entry, { maxLength: 4 }),
    legalFacts: fc.array(fc.tuple(entry, evidence), { maxLength: 2 }),
    clinicalRecords: fc.array(entry, { maxLength: 2 }),
    recommendations: fc.array(recommended, { maxLength: 2 }),
    past: fc.array(fc.tuple(entry, cause, dateTime), { maxLength: 2 }),
    text: words,
    date,
    more: fc.boolean(),
    extensions: fc.dictionary(fc.constantFrom('uk.nhs.example', 'org.test'), anyJson, {
      noNullPrototype: true,
    }),
  })
  .map((made) => JSON.parse(JSON.stringify(planOf(made))) as CarePlan);

interface Made {
  readonly statements: readonly object[];
  readonly legalFacts: readonly (readonly [object, object])[];
  readonly clinicalRecords: readonly object[];
  readonly recommendations: readonly object[];
  readonly past: readonly (readonly [object, string, string])[];
  readonly text: string;
  readonly date: string;
  readonly more: boolean;
  readonly extensions: object;
}

/** The builders say something by themselves; here only what was made is said. */
const noWords: object = { text: undefined, value: undefined, evidence: undefined };

const isAnswered = (one: object): boolean => 'status' in one && one.status === 'answered';

function planOf(made: Made): object {
  const { text, date: on, more } = made;
  const [by, at] = ['nurse', moment(3)];
  const full = {
    ...{
      basedOn: { id: '11111111-2222-4333-8444-555555555555', version: 1 },
      version: 2,
      jurisdiction: 'wales',
    },
    ...{ review: { on, triggers: ['ask'], by, at }, copyFor: { audience: 'export', recipient: 'trust' } },
    closed: { reason: 'died', on, placeOfDeath: 'home' },
    capacity: [{ id: 'c', decision: text, outcome: 'fluctuates', detail: text, basis: 'involved', by, at }],
    topics: [{ topicId: 'last-days', choice: 'do-not-ask', saidBy: 'person', recordedBy: by, at }],
    views: [
      { id: 'w', about: 'matters.top', text, saidBy: 'daughter', recordedBy: by, at, hiddenFrom: ['family'] },
    ],
    agreements: [{ id: 'a', value: 'mostly', by: 'person', authority: 'self', at, visit: 'visit-1' }],
  };
  return {
    ...{ schemaVersion: 1, id: '11111111-2222-4333-8444-555555555555', version: 1, status: 'draft' },
    ...{
      createdAt: moment(0),
      updatedAt: at,
      language: 'en-GB',
      subject: { name: text, birthDate: on },
      people,
    },
    pack: { id: 'another-pack', version: '1', variant: 'adult', path: 'core' },
    visits: [visit('visit-1')],
    ...{ capacity: [], topics: [], views: [], agreements: [] },
    ...(more ? full : {}),
    statements: made.statements.map((one, i) => statement(`q.s${i}`, { ...noWords, ...one })),
    legalFacts: made.legalFacts.map(([one, shown], i) =>
      legalFact(`q.l${i}`, {
        ...noWords,
        ...one,
        ...(isAnswered(one) ? shown : {}),
      }),
    ),
    clinicalRecords: made.clinicalRecords.map((one, i) =>
      statement(`q.c${i}`, { ...noWords, ...one, ownership: 'clinical' as never }),
    ),
    recommendations: made.recommendations.map((one, i) => recommendation({ id: `r${i}`, ...one })),
    history: made.past.flatMap(([one, why, gone], i) => [
      {
        list: 'statements',
        item: statement(`q.p${i}`, { ...noWords, ...one }),
        at: gone,
        by,
        cause: why,
        why: text,
      },
      { list: 'statements', item: { id: `x${i}`, questionId: 'q.x' }, at: gone, by, cause: 'erased' },
    ]),
    extensions: made.extensions,
  };
}
