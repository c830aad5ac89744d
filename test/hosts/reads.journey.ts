import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseName } from './databases.js';
import type { OpenHosts } from './open-hosts.js';
import { openHosts, plan, put } from './open-hosts.js';
import { askWith, cookiesOf, sendForm } from './signed-in.js';
import { somePlan } from './some-plan.js';

const canary = 'canary-c07e';

interface Logged {
  reader: string;
  role: string;
  site: string;
  what: string;
  subject_ref: string | null;
  revision: number | null;
  audience: string | null;
}

describe(`who read what, and 111, with plans in ${databaseName}`, () => {
  let open: OpenHosts;
  beforeAll(async () => {
    open = await openHosts();
    expect((await put(open.ada, 'p-1001', somePlan({ words: canary }))).status).toBe(201);
  });
  afterAll(() => open.close());

  const read = async (): Promise<Logged[]> =>
    (await open.hosts.database.query('select * from reads order by id')).rows as unknown as Logged[];

  describe('the log', () => {
    it.each([
      ['a list', () => open.gp('/'), { what: 'list', subject_ref: null }],
      ['a look-up by nobody', () => sendForm(open.hosts.oneOneOne, '/desk', { name: 'Ada' }, {}), undefined],
      [
        'a plan',
        () => open.desk('/api/people/p-1001/plan'),
        { reader: 'Kit Example', role: 'desk', site: '111', what: 'plan', audience: 'urgent', revision: 1 },
      ],
      ['a plan that is not theirs', () => open.desk('/api/people/p-9999/plan'), undefined],
      [
        'a plan that comes with a refusal',
        () => put(open.gp, 'p-1001', somePlan({ words: 'late' })),
        { role: 'clinician', what: 'plan', audience: 'clinician', revision: 1 },
      ],
      ['the log itself', () => open.gp('/reads'), { what: 'log', subject_ref: null }],
    ])('tells of %s', async (_title, deed, expected) => {
      const before = (await read()).length;
      await deed();
      const added = (await read()).slice(before);
      if (expected) expect(added).toEqual([expect.objectContaining(expected)]);
      else expect(added).toEqual([]);
    });

    it('tells that somebody was looked for, and not who', async () => {
      const before = (await read()).length;
      const found = await open.desk('/desk', {
        method: 'POST',
        headers: { Origin: open.hosts.oneOneOne },
        body: new URLSearchParams({ name: 'specimen' }),
      });
      expect(await found.text()).toContain('Cerys Specimen');
      const [added] = (await read()).slice(before);
      expect(added).toMatchObject({ what: 'search', subject_ref: null });
      expect(JSON.stringify(added).toLowerCase()).not.toContain('specimen');
    });

    it('looks nobody up by a date that is none', async () => {
      const before = (await read()).length;
      const found = await open.desk('/desk', {
        method: 'POST',
        headers: { Origin: open.hosts.oneOneOne },
        body: new URLSearchParams({ name: 'specimen', day: '30', month: '2', year: '1939' }),
      });
      expect([found.status, (await found.text()).includes('Cerys')]).toEqual([422, false]);
      expect(await read()).toHaveLength(before);
    });

    it('holds nothing that was said', async () => {
      expect(
        JSON.stringify(await read(), (_key, value: unknown) =>
          typeof value === 'bigint' ? Number(value) : value,
        ),
      ).not.toContain(canary);
    });
  });

  describe('111 online, with nobody signed in', () => {
    const details = { name: 'Olu Online-Example', day: '1', month: '2', year: '1950' };

    it('stores what somebody says, for the desk to find, and marks that nobody checked who it was', async () => {
      const begun = await sendForm(open.hosts.oneOneOne, '/', { ...details, nhsNumber: '999 000 0042' });
      expect([begun.status, begun.headers.get('Location')]).toEqual([303, '/talk']);
      const visitor = askWith(open.hosts.oneOneOne, cookiesOf(begun));
      const ref = /data-ref="(online-[^"]+)"/.exec(await (await visitor('/talk')).text())![1]!;
      expect(await (await visitor(`/api/people/${ref}`)).json()).toEqual({
        ref,
        name: details.name,
        birthDate: '1950-02-01',
        nhsNumber: '9990000042',
      });
      expect((await put(visitor, ref, somePlan({ ref, words: canary }))).status).toBe(201);
      expect((await plan(visitor, `/api/people/${ref}/plan`))[1]).toContain(canary);

      for (const fields of [{ nhsNumber: '999 000 0042' }, { name: 'online-ex' }, { ...details, name: '' }]) {
        const page = await open.desk('/desk', {
          method: 'POST',
          headers: { Origin: open.hosts.oneOneOne },
          body: new URLSearchParams(fields),
        });
        const text = await page.text();
        expect(text).toContain(ref);
        expect(text).toContain('Nobody has checked who they are.');
      }
      const [status, urgent] = await plan(open.desk, `/api/people/${ref}/plan`);
      expect([status, urgent.includes(canary)]).toEqual([200, true]);
    });

    it('shows a visit only itself', async () => {
      const cookie = cookiesOf(await sendForm(open.hosts.oneOneOne, '/', details));
      const visitor = askWith(open.hosts.oneOneOne, cookie);
      const { rows } = await open.hosts.database.query(`select ref from people where came = 'online'`);
      const answers = await Promise.all(
        [...rows.map(({ ref }) => String(ref)), 'p-1001'].map((ref) =>
          plan(visitor, `/api/people/${ref}/plan`),
        ),
      );
      expect(answers.map(([status]) => status).sort()).toEqual([204, 404, 404]);
      expect((await visitor('/desk')).status).toBe(404);
      const forged = cookie.replace(/online-[0-9a-f]{4}/, 'online-0000');
      expect((await askWith(open.hosts.oneOneOne, forged)('/talk')).headers.get('Location')).toBe('/');
    });

    it.each([
      ['no name', { ...details, name: ' ' }],
      ['a day that never was', { ...details, day: '30' }],
      ['a day to come', { ...details, year: '2090' }],
      ['a child', { ...details, year: '2020' }],
      ['an NHS number that is none', { ...details, nhsNumber: '9990000041' }],
    ])('asks again for %s, and keeps what was typed', async (_title, fields) => {
      const answer = await sendForm(open.hosts.oneOneOne, '/', fields);
      expect([answer.status, answer.headers.getSetCookie()]).toEqual([422, []]);
      const text = await answer.text();
      expect(text).toContain('role="alert"');
      expect(text).toContain(`value="${fields.year}"`);
    });

    it('forgets the visit on this device when somebody has finished', async () => {
      const cookie = cookiesOf(await sendForm(open.hosts.oneOneOne, '/', details));
      const answer = await sendForm(open.hosts.oneOneOne, '/leave', {}, { Cookie: cookie });
      expect(answer.headers.getSetCookie()[0]).toMatch(/^visit=;.*Max-Age=0/);
      expect(answer.headers.get('Clear-Site-Data')).toBe('"storage"');
    });
  });
});
