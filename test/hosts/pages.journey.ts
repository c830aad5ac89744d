import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { RunningHost } from '../../stories/hosts/server/host.mjs';
import { startHost } from '../../stories/hosts/server/host.mjs';
import type { TestDatabase } from './databases.js';
import { databases } from './databases.js';
import { somePlan } from './some-plan.js';

const canary = 'canary-77aa';

describe('the pages of the hosts', () => {
  let database: TestDatabase;
  let host: RunningHost;
  const written: string[] = [];

  beforeAll(async () => {
    for (const way of ['log', 'error', 'warn', 'info'] as const) {
      vi.spyOn(console, way).mockImplementation(
        (...told: unknown[]) => void written.push(told.map(String).join(' ')),
      );
    }
    database = await databases[0]![1]();
    host = await startHost({ database: database.where });
    await fetch(`${host.url}/api/people/p-1001/plan`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json', 'If-None-Match': '*' },
      body: JSON.stringify(somePlan({ words: canary })),
    });
  });
  afterAll(async () => {
    await host.close();
    await database.remove();
    vi.restoreAllMocks();
  });

  const get = async (path: string): Promise<{ status: number; headers: Headers; text: string }> => {
    const answer = await fetch(host.url + path);
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };

  const pages = ['/', '/hospice/p-1001', '/gp', '/gp/p-1001', '/gp/p-1001/1', '/gp/p-1002'];

  it.each(pages)('%s is strict about what may run, and is not kept', async (path) => {
    const { status, headers } = await get(path);
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
    '%s has a language, one first heading, a main part, a way to skip to it, and no inline code',
    async (path) => {
      const { text } = await get(path);
      expect(text).toContain('<html lang="en-GB">');
      expect(text.match(/<h1[\s>]/g)).toHaveLength(1);
      expect(text.match(/<main[\s>]/g)).toHaveLength(1);
      const [, target] = /class="skip" href="#(\w+)"/.exec(text) ?? [];
      expect(text).toContain(`id="${target}"`);
      expect(text).not.toMatch(/ style=|<style|<script(?![^>]* src=)| on\w+=/);
    },
  );

  it('tells the surgery how each plan stands, with no word that was said in the page itself', async () => {
    const { text } = await get('/gp');
    expect(text).toContain('Version 1: Being written');
    expect(text).toContain('No plan yet');
    expect((await get('/gp/p-1001')).text).not.toContain(canary);
  });

  it('hands the surgery a copy for clinicians', async () => {
    const { headers, text } = await get('/gp/p-1001/1/plan');
    expect(headers.get('Cache-Control')).toBe('no-store');
    const plan = JSON.parse(text) as { copyFor: unknown; statements: { text: string }[] };
    expect(plan.copyFor).toEqual({ audience: 'clinician' });
    expect(plan.statements[0]?.text).toBe(canary);
  });

  it('knows nobody who is not there, nor a version that is not', async () => {
    for (const path of [
      '/hospice/p-9999',
      '/gp/p-9999',
      '/gp/p-1001/9',
      '/gp/p-1001/9/plan',
      '/dist/../package.json',
    ]) {
      expect((await get(path)).status).toBe(404);
    }
  });

  it('collects what browsers report, without the sample', async () => {
    const report = {
      'effective-directive': 'style-src-attr',
      'blocked-uri': 'inline',
      'source-file': `${host.url}/host/style.css`,
      'line-number': 3,
      'script-sample': canary,
    };
    await fetch(`${host.url}/reports`, { method: 'POST', body: JSON.stringify({ 'csp-report': report }) });
    const { text } = await get('/reports');
    expect(JSON.parse(text)).toEqual([
      { rule: 'style-src-attr', blocked: 'inline', file: `${host.url}/host/style.css`, line: 3 },
    ]);
  });

  it('writes nothing that was said to its log, even when something breaks', async () => {
    await fetch(`${host.url}/reports`, { method: 'POST', body: canary });
    expect(written.join('\n')).toBe('H500 SyntaxError');
  });
});
