import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { RunningHosts } from '../../stories/hosts/server/hosts.mjs';
import { startHosts } from '../../stories/hosts/server/hosts.mjs';
import type { TestDatabase } from './databases.js';
import { newDatabase } from './databases.js';
import type { Ask } from './signed-in.js';
import { askWith, cookiesOf, sendForm, signedIn } from './signed-in.js';
import { somePlan } from './some-plan.js';

/** With a line break that the parser of a page would change. */
const canary = 'canary-77aa\r\n of two lines';

describe('the pages of the hosts', () => {
  let database: TestDatabase;
  let hosts: RunningHosts;
  const asks: Record<string, Ask> = {};
  const written: string[] = [];

  beforeAll(async () => {
    for (const way of ['log', 'error', 'warn', 'info'] as const) {
      vi.spyOn(console, way).mockImplementation(
        (...told: unknown[]) => void written.push(told.map(String).join(' ')),
      );
    }
    database = await newDatabase();
    hosts = await startHosts({ database: database.where });
    asks['nobody at the hospice'] = askWith(hosts.hospice, '');
    asks['nobody at 111'] = askWith(hosts.oneOneOne, '');
    asks['Ada'] = await signedIn(hosts.hospice, 'ada@patients.example');
    asks['the nurse'] = await signedIn(hosts.hospice, 'nurse@hospice.example');
    asks['the GP'] = await signedIn(hosts.gp, 'gp@surgery.example');
    asks['the desk'] = await signedIn(hosts.oneOneOne, 'desk@111.example');
    const details = { name: 'Olu Online-Example', day: '1', month: '2', year: '1950', nhsNumber: '' };
    const begun = await sendForm(hosts.oneOneOne, '/', details);
    asks['somebody online'] = askWith(hosts.oneOneOne, cookiesOf(begun));
    await asks['Ada']('/api/people/p-1001/plan', {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json', 'If-None-Match': '*' },
      body: JSON.stringify(somePlan({ words: canary })),
    });
  });
  afterAll(async () => {
    await hosts.close();
    await database.remove();
    vi.restoreAllMocks();
  });

  const get = async (
    who: string,
    path: string,
  ): Promise<{ status: number; headers: Headers; text: string }> => {
    const answer = await asks[who]!(path);
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };

  const pages = [
    ['nobody at the hospice', '/sign-in'],
    ['Ada', '/'],
    ['Ada', '/talk'],
    ['Ada', '/plan'],
    ['the nurse', '/'],
    ['the nurse', '/people/p-1001'],
    ['the GP', '/'],
    ['the GP', '/people/p-1001'],
    ['the GP', '/people/p-1001/1'],
    ['the GP', '/people/p-1001/talk'],
    ['the GP', '/people/p-1001/changes/1/1'],
    ['the GP', '/people/p-1001/1/text'],
    ['the GP', '/people/p-1002'],
    ['the GP', '/reads'],
    ['the GP', '/reads/p-1001'],
    ['nobody at 111', '/'],
    ['somebody online', '/talk'],
    ['the desk', '/desk'],
    ['the desk', '/desk/people/p-1001'],
    ['the desk', '/desk/people/p-1001/rest'],
  ] as const;

  it.each(pages)('for %s, %s is strict about what may run, and is not kept', async (who, path) => {
    const { status, headers } = await get(who, path);
    expect(status).toBe(200);
    const policy = headers.get('Content-Security-Policy');
    for (const rule of [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "connect-src 'self'",
      "img-src 'self'",
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types lit-html',
      'report-uri /reports',
    ]) {
      expect(policy).toContain(rule);
    }
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
    expect(headers.get('Cache-Control')).toBe('no-store');
  });

  it.each(pages)(
    'for %s, %s has a language, one first heading, a main part, a way to skip to it, and no inline code',
    async (who, path) => {
      const { text } = await get(who, path);
      expect(text).toContain('<html lang="en-GB">');
      expect(text.match(/<h1[\s>]/g)).toHaveLength(1);
      expect(text.match(/<main[\s>]/g)).toHaveLength(1);
      const [, target] = /class="skip" href="#(\w+)"/.exec(text) ?? [];
      expect(text).toContain(`id="${target}"`);
      expect(text).not.toMatch(/ style=|<style|<script(?![^>]* src=)| on\w+=/);
    },
  );

  it('tells the surgery how each plan stands, with no word that was said in the page itself', async () => {
    const { text } = await get('the GP', '/');
    expect(text).toContain('Version 1: Being written');
    expect(text).toContain('No plan yet');
    expect((await get('the GP', '/people/p-1001')).text).not.toContain(canary);
  });

  it('hands the surgery a copy for clinicians', async () => {
    const { headers, text } = await get('the GP', '/api/people/p-1001/revisions/1?for=clinician');
    expect(headers.get('Cache-Control')).toBe('no-store');
    const plan = JSON.parse(text) as { copyFor: unknown; statements: { text: string }[] };
    expect(plan.copyFor).toEqual({ audience: 'clinician' });
    expect(plan.statements[0]?.text).toBe(canary);
  });

  it('hands the surgery the plan as text, to the byte, and writes it down', async () => {
    const { headers, text } = await get('the GP', '/people/p-1001/1/text.txt');
    expect(headers.get('Content-Type')).toMatch(/^text\/plain/);
    expect(text).toContain(canary);
    const { rows } = await hosts.database.query(`select reader, revision from reads where what = 'text'`);
    expect(rows).toEqual([{ reader: 'Dr Dana Example', revision: 1 }]);
  });

  it('knows nobody who is not there, nor a version that is not', async () => {
    for (const path of [
      '/people/p-9999',
      '/people/p-9999/talk',
      '/people/p-1001/9',
      '/people/p-1001/9/text',
      '/api/people/p-1001/revisions/9?for=clinician',
      '/dist/../package.json',
    ]) {
      expect((await get('the GP', path)).status).toBe(404);
    }
    expect((await get('the desk', '/desk/people/p-9999')).status).toBe(404);
    expect((await get('the nurse', '/people/p-9999')).status).toBe(404);
  });

  it('collects what browsers report, without the sample', async () => {
    const report = {
      'effective-directive': 'style-src-attr',
      'blocked-uri': 'inline',
      'source-file': `${hosts.gp}/host/style.css`,
      'line-number': 3,
      'script-sample': canary,
    };
    await fetch(`${hosts.gp}/reports`, { method: 'POST', body: JSON.stringify({ 'csp-report': report }) });
    for (const who of ['Ada', 'the desk', 'nobody at 111'])
      expect((await get(who, '/reports')).text).not.toContain('style-src-attr');
    const long = await fetch(`${hosts.gp}/reports`, { method: 'POST', body: 'x'.repeat(20_000) });
    expect(long.status).toBe(413);
    const { text } = await get('the GP', '/reports');
    expect(JSON.parse(text)).toEqual([
      { rule: 'style-src-attr', blocked: 'inline', file: `${hosts.gp}/host/style.css`, line: 3 },
    ]);
  });

  it('writes nothing that was said to its log, even when something breaks', async () => {
    await fetch(`${hosts.gp}/reports`, { method: 'POST', body: canary });
    expect(written.join('\n')).toBe('H500 SyntaxError');
  });
});
