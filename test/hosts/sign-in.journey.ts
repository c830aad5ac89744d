import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseName } from './databases.js';
import type { OpenHosts } from './open-hosts.js';
import { openHosts, plan, put } from './open-hosts.js';
import { askWith, cookiesOf, password, sendForm, signedIn } from './signed-in.js';
import { somePlan } from './some-plan.js';

const canary = 'canary-88d2';

describe(`signing in, with plans in ${databaseName}`, () => {
  let open: OpenHosts;
  beforeAll(async () => {
    open = await openHosts();
    expect((await put(open.ada, 'p-1001', somePlan({ words: canary }))).status).toBe(201);
  });
  afterAll(() => open.close());

  describe('each host', () => {
    it('knows only its own accounts and its own sessions', async () => {
      const wrong = await sendForm(open.hosts.hospice, '/sign-in', { email: 'gp@surgery.example', password });
      expect([wrong.status, wrong.headers.getSetCookie()]).toEqual([401, []]);
      const cookie = cookiesOf(
        await sendForm(open.hosts.gp, '/sign-in', { email: 'gp@surgery.example', password }),
      );
      const renamed = cookie.replace(/^gp\./, 'hospice.');
      expect(renamed).not.toBe(cookie);
      expect((await plan(askWith(open.hosts.gp, cookie)))[0]).toBe(200);
      for (const tried of [cookie, renamed]) {
        expect((await plan(askWith(open.hosts.hospice, tried)))[0]).toBe(401);
      }
    });

    it('lets no page of another origin ask or send', async () => {
      const fields = { email: 'gp@surgery.example', password };
      const foreign = await sendForm(open.hosts.gp, '/sign-in', fields, { Origin: open.hosts.hospice });
      expect([foreign.status, foreign.headers.getSetCookie()]).toEqual([403, []]);
      const out = await open.gp('/sign-out', { method: 'POST', headers: { Origin: open.hosts.oneOneOne } });
      expect(out.status).toBe(403);
      const preflight = await open.gp('/api/people/p-1001/plan', {
        method: 'OPTIONS',
        headers: { Origin: open.hosts.hospice, 'Access-Control-Request-Method': 'PUT' },
      });
      expect(preflight.headers.get('Access-Control-Allow-Origin')).toBeNull();
      const answer = await open.gp('/api/people/p-1001/plan', { headers: { Origin: open.hosts.hospice } });
      expect(answer.headers.get('Access-Control-Allow-Origin')).toBeNull();
    });
  });

  describe('a session', () => {
    it('has a cookie that scripts cannot read and other sites do not send', async () => {
      const answer = await sendForm(open.hosts.gp, '/sign-in', { email: 'gp@surgery.example', password });
      const [cookie] = answer.headers.getSetCookie();
      expect(cookie).toMatch(/; HttpOnly/);
      expect(cookie).toMatch(/; SameSite=Strict/);
    });

    it('is not had with a wrong password, and none is told which half was wrong', async () => {
      const tries = [
        { email: 'ada@patients.example', password: 'wrong' },
        { email: 'nobody@patients.example', password },
      ];
      const answers = await Promise.all(
        tries.map((fields) => sendForm(open.hosts.hospice, '/sign-in', fields)),
      );
      expect(answers.map(({ status }) => status)).toEqual([401, 401]);
      const [one, other] = await Promise.all(answers.map((answer) => answer.text()));
      expect(one).toBe(other);
    });

    it('ends when somebody signs out, for whoever kept the cookie too', async () => {
      const cookie = cookiesOf(
        await sendForm(open.hosts.hospice, '/sign-in', { email: 'ada@patients.example', password }),
      );
      const ask = askWith(open.hosts.hospice, cookie);
      expect((await plan(ask))[0]).toBe(200);
      const out = await ask('/sign-out', { method: 'POST', headers: { Origin: open.hosts.hospice } });
      expect(out.status).toBe(303);
      expect((await plan(ask))[0]).toBe(401);
    });

    it('ends by itself', async () => {
      const ask = await signedIn(open.hosts.oneOneOne, 'desk@111.example');
      expect((await plan(ask))[0]).toBe(200);
      await open.hosts.database.query(`update sessions set "expiresAt" = now() - interval '1 second'`);
      expect((await plan(ask))[0]).toBe(401);
    });

    it('keeps no password that can be read', async () => {
      const { rows } = await open.hosts.database.query('select "password" from credentials');
      expect(rows.length).toBeGreaterThan(0);
      expect(JSON.stringify(rows)).not.toContain(password);
      expect(new Set(rows.map((row) => row['password'])).size).toBe(rows.length);
    });
  });

  describe('somebody who guesses', () => {
    it('is told to wait, at that host alone, and is not let in meanwhile by the right password', async () => {
      const fields = { email: 'auditor@surgery.example', password: 'wrong' };
      const answers = [];
      for (let tries = 0; tries < 21; tries += 1)
        answers.push((await sendForm(open.hosts.gp, '/sign-in', fields)).status);
      expect(new Set(answers)).toEqual(new Set([401, 429]));
      const right = await sendForm(open.hosts.gp, '/sign-in', { ...fields, password });
      expect([right.status, right.headers.getSetCookie()]).toEqual([429, []]);
      expect(Number(right.headers.get('Retry-After'))).toBeGreaterThan(0);
      expect(await right.text()).toContain('Wait a minute');
      const elsewhere = await sendForm(open.hosts.oneOneOne, '/sign-in', {
        email: 'desk@111.example',
        password,
      });
      expect(elsewhere.status).toBe(303);
    });
  });
});
