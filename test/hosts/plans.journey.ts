import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningHosts } from '../../stories/hosts/server/hosts.mjs';
import { startHosts } from '../../stories/hosts/server/hosts.mjs';
import type { TestDatabase } from './databases.js';
import { databaseName, newDatabase } from './databases.js';
import type { Ask } from './signed-in.js';
import { signedIn } from './signed-in.js';
import { hardWords, somePlan } from './some-plan.js';

const json = { 'Content-Type': 'application/json' };
const fresh = { 'If-None-Match': '*' };
const limit = 8_388_608;

describe(`a host that stores plans in ${databaseName}`, () => {
  let database: TestDatabase;
  let hosts: RunningHosts;
  let ask: Ask;

  const start = async (): Promise<void> => {
    hosts = await startHosts({ database: database.where });
    ask = await signedIn(hosts.gp, 'gp@surgery.example');
  };
  beforeAll(async () => {
    database = await newDatabase();
    await start();
  });
  afterAll(async () => {
    await hosts.close();
    await database.remove();
  });

  const address = (ref: string): string => `/api/people/${ref}/plan`;
  const put = (ref: string, body: BodyInit, headers: Record<string, string> = fresh): Promise<Response> =>
    ask(address(ref), {
      method: 'PUT',
      headers: { ...json, ...headers },
      body,
      duplex: 'half',
    } as RequestInit);
  const rowsOf = async (ref: string): Promise<Record<string, unknown>[]> =>
    (
      await hosts.database.query('select * from plan_revisions where subject_ref = $1 order by revision', [
        ref,
      ])
    ).rows;

  describe('keeping and giving back', () => {
    const first = somePlan();
    // Not as JSON.stringify would write it: what came is what must be kept.
    const text = JSON.stringify(first, undefined, 3).replace('"version": 1', '"version" : 1.0');

    it('has nothing at first', async () => {
      expect((await ask(address('p-1001'))).status).toBe(204);
      expect((await ask(address('p-9999'))).status).toBe(404);
    });

    it('keeps a plan byte for byte and can be asked about it', async () => {
      const answer = await put('p-1001', text);
      expect(answer.status).toBe(201);
      expect(answer.headers.get('ETag')).toBe('"1"');
      const [row] = await rowsOf('p-1001');
      expect(row?.['words']).toBe(text);
      const asked = await hosts.database.query(
        `select plan->'statements'->0->>'text' as said from plan_revisions`,
      );
      expect(asked.rows[0]?.['said']).toBe(hardWords);
    });

    it('gives the same bytes back, not to be cached', async () => {
      const answer = await ask(address('p-1001'));
      expect(answer.headers.get('ETag')).toBe('"1"');
      expect(answer.headers.get('Cache-Control')).toBe('no-store');
      expect(Buffer.from(await answer.arrayBuffer()).equals(Buffer.from(text))).toBe(true);
    });

    it('takes the same again as the same, when the answer was lost on the way', async () => {
      const answer = await put('p-1001', text);
      expect(answer.status).toBe(200);
      expect(await rowsOf('p-1001')).toHaveLength(1);
    });

    it('keeps every revision and every version', async () => {
      const agreed = somePlan({ id: first.id, status: 'agreed', words: 'second' });
      const amended = somePlan({ id: first.id, version: 2, words: 'third' });
      expect((await put('p-1001', JSON.stringify(agreed), { 'If-Match': '"1"' })).status).toBe(200);
      expect((await put('p-1001', JSON.stringify(amended), { 'If-Match': '"2"' })).status).toBe(200);
      const rows = await rowsOf('p-1001');
      expect(rows.map(({ version, status }) => [version, status])).toEqual([
        [1, 'draft'],
        [1, 'agreed'],
        [2, 'draft'],
      ]);
      expect(rows[0]?.['words']).toBe(text);
    });

    it('refuses a stale writing with the current plan', async () => {
      const answer = await put('p-1001', JSON.stringify(somePlan({ id: first.id, words: 'late' })), {
        'If-Match': '"1"',
      });
      expect(answer.status).toBe(412);
      expect(answer.headers.get('ETag')).toBe('"3"');
      expect(await answer.text()).toContain('third');
      expect(await rowsOf('p-1001')).toHaveLength(3);
    });

    it('refuses to change a version that was agreed', async () => {
      const again = somePlan({ id: first.id, version: 2, status: 'agreed', words: 'fourth' });
      await put('p-1001', JSON.stringify(again), { 'If-Match': '"3"' });
      const changed = JSON.stringify(somePlan({ id: first.id, version: 2, words: 'changed' }));
      expect((await put('p-1001', changed, { 'If-Match': '"4"' })).status).toBe(409);
    });
  });

  describe('two writers', () => {
    it('accepts exactly one of many that begin together', async () => {
      const texts = Array.from({ length: 6 }, (_, index) =>
        JSON.stringify(somePlan({ ref: 'p-1002', words: `${index}` })),
      );
      const answers = await Promise.all(texts.map((text) => put('p-1002', text)));
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 412, 412, 412, 412, 412]);
      const won = texts[answers.findIndex(({ status }) => status === 201)];
      expect((await rowsOf('p-1002')).map(({ words }) => words)).toEqual([won]);
      for (const answer of answers.filter(({ status }) => status === 412))
        expect(await answer.text()).toBe(won);
    });

    it('asks a writer to say what it last saw', async () => {
      expect((await put('p-1002', JSON.stringify(somePlan({ ref: 'p-1002' })), {})).status).toBe(428);
    });
  });

  describe('refusing', () => {
    const canary = 'canary-51c9';
    const refuse = async (
      body: BodyInit,
      headers: Record<string, string> = fresh,
    ): Promise<[number, unknown]> => {
      const answer = await put('p-1003', body, headers);
      const told = await answer.text();
      expect(told).not.toContain(canary);
      return [answer.status, JSON.parse(told)];
    };

    it('a plan with something wrong in it, telling where by code', async () => {
      const bad = { ...somePlan({ ref: 'p-1003', words: canary }), status: canary, [canary]: canary };
      const [status, told] = await refuse(JSON.stringify(bad));
      expect(status).toBe(422);
      const { issues } = told as { issues: { code: string; at: unknown[] }[] };
      expect(issues.length).toBeGreaterThan(0);
      for (const issue of issues) expect(issue.code).toMatch(/^CP3\d\d$/);
    });

    it('what is not JSON, or not UTF-8', async () => {
      expect(await refuse(`{"${canary}`)).toEqual([422, { issues: [{ code: 'H404', at: [] }] }]);
      expect(await refuse(new Uint8Array([0x22, 0xff, 0x22]))).toEqual([
        422,
        { issues: [{ code: 'H404', at: [] }] },
      ]);
    });

    it('another kind of content', async () => {
      const plan = JSON.stringify(somePlan({ ref: 'p-1003' }));
      expect((await refuse(plan, { ...fresh, 'Content-Type': 'application/xml' }))[0]).toBe(415);
    });

    it('the plan of another person, and a second plan of the same', async () => {
      expect((await refuse(JSON.stringify(somePlan({ ref: 'p-1001' }))))[0]).toBe(409);
      expect(
        (await put('p-1002', JSON.stringify(somePlan({ ref: 'p-1002' })), { 'If-Match': '"1"' })).status,
      ).toBe(409);
    });

    it('a copy, from which something may have been left out', async () => {
      const copy = { ...somePlan({ ref: 'p-1003' }), copyFor: { audience: 'clinician' } };
      expect((await refuse(JSON.stringify(copy)))[0]).toBe(422);
    });

    it('more than a plan may weigh, said beforehand or not', async () => {
      const much = JSON.stringify(somePlan({ ref: 'p-1003', words: canary.padEnd(limit, 'x') }));
      expect((await refuse(much))[0]).toBe(413);
      const chunks = Array.from({ length: 10 }, () => new Uint8Array(1_000_000).fill(0x20));
      expect((await refuse(Readable.toWeb(Readable.from(chunks)) as unknown as BodyInit))[0]).toBe(413);
    });

    it('anything about a person who is not known here', async () => {
      expect((await put('p-9999', JSON.stringify(somePlan({ ref: 'p-9999' })))).status).toBe(404);
    });

    it('and keeps nothing of any of it', async () => {
      expect(await rowsOf('p-1003')).toEqual([]);
    });
  });

  it('starts again on the same database with every plan still there', async () => {
    const before = await rowsOf('p-1001');
    await hosts.close();
    await start();
    expect(await rowsOf('p-1001')).toEqual(before);
    expect((await hosts.database.query('select file from migrations order by file')).rows).toEqual([
      { file: '001-plans.sql' },
      { file: '002-people.sql' },
      { file: '003-sign-in.sql' },
      { file: '004-reads.sql' },
      { file: '005-signatures.sql' },
    ]);
  });
});
