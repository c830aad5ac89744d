// What a page at home may send: anything of the person's own, and nothing that only a professional makes.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseName } from './databases.js';
import type { OpenHosts } from './open-hosts.js';
import { openHosts, plan, put } from './open-hosts.js';
import { somePlan } from './some-plan.js';

const at = '2026-11-22T10:42:00.000Z';
const canary = 'canary-5e1d';

describe(`what somebody at home sends, with plans in ${databaseName}`, () => {
  let open: OpenHosts;
  const base = somePlan({ words: canary });
  const { text: _text, ...said } = base.statements[0]!;
  const lee = { id: 'lee', part: 'professional', name: 'Nurse Lee Example' };
  const people = [...base.people, lee];
  const byLee = { saidBy: 'lee', recordedBy: 'lee', authority: 'professional' };
  const record = {
    ...said,
    ...byLee,
    id: 'c1',
    questionId: 'health.allergies',
    ownership: 'clinical',
    text: 'x',
  };
  const paper = { ...said, id: 'l1', questionId: 'legal.adrt', ownership: 'legalFact', value: 'yesLst' };
  const seen = { ...paper, evidence: 'seen', seenBy: 'lee', seenOn: '2026-11-20' };
  const found = { id: 'k1', decision: 'Where to live', outcome: 'lacks', by: 'lee', at };

  beforeAll(async () => {
    open = await openHosts();
    expect((await put(open.ada, 'p-1001', base)).status).toBe(201);
  });
  afterAll(() => open.close());

  const forgeries: [list: string, plan: object][] = [
    ['clinicalRecords', { people, clinicalRecords: [record] }],
    [
      'clinicalRecords',
      { clinicalRecords: [{ ...record, saidBy: 'ada', recordedBy: 'ada', authority: 'self' }] },
    ],
    ['capacity', { people, capacity: [found] }],
    ['legalFacts', { people, legalFacts: [seen] }],
    ['statements', { people, statements: [...base.statements, { ...said, ...byLee, id: 's2', text: 'x' }] }],
    ['statements', { people, statements: [{ ...base.statements[0], readBack: { at, by: 'lee' } }] }],
    [
      'agreements',
      {
        people,
        agreements: [{ id: 'a', value: 'yes', by: 'lee', authority: 'professional', at, visit: 'v1' }],
      },
    ],
    ['visits', { visits: [...base.visits, { ...base.visits[0], id: 'v2', setting: 'together' }] }],
    [
      'clinicalRecords',
      { people, history: [{ list: 'clinicalRecords', item: record, at, by: 'ada', cause: 'replaced' }] },
    ],
    [
      'history',
      {
        people,
        history: [{ list: 'statements', item: base.statements[0], at, by: 'lee', cause: 'replaced' }],
      },
    ],
  ];

  it.each(forgeries)(
    'is refused, by code and list, where it holds a forged part of %s',
    async (list, forged) => {
      const [, before] = await plan(open.ada);
      const answer = await put(open.ada, 'p-1001', { ...base, ...forged }, '"1"');
      expect([answer.status, await answer.json()]).toEqual([422, { issues: [{ code: 'H416', at: [list] }] }]);
      expect((await plan(open.ada))[1]).toBe(before);
    },
  );

  it('is stored with what a professional wrote as it was, or gone to history; never changed or left out', async () => {
    const theirs = { ...base, people, clinicalRecords: [record], legalFacts: [seen], capacity: [found] };
    expect((await put(open.gp, 'p-1001', theirs, '"1"')).status).toBe(200);
    const changed = { ...theirs, clinicalRecords: [{ ...record, text: 'y' }] };
    expect((await put(open.ada, 'p-1001', changed, '"2"')).status).toBe(422);
    expect((await put(open.ada, 'p-1001', { ...theirs, clinicalRecords: [] }, '"2"')).status).toBe(422);
    const more = { ...said, id: 's2', questionId: 'matters.fear', text: 'hers' };
    const hers = {
      ...{ ...theirs, statements: [...theirs.statements, more], clinicalRecords: [] },
      legalFacts: [{ ...paper, evidence: 'reported' }],
      history: [
        { list: 'legalFacts', item: seen, at, by: 'ada', cause: 'replaced' },
        { list: 'clinicalRecords', item: record, at, by: 'ada', cause: 'no-longer-asked' },
      ],
    };
    expect((await put(open.ada, 'p-1001', hers, '"2"')).status).toBe(200);
    expect(JSON.parse((await plan(open.gp))[1])).toMatchObject(hers);
  });
});
