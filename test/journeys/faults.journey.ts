import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { audit } from './audit.js';
import type { Running } from './running.js';
import { atHome, startRunning } from './running.js';
import { Visitor } from './visitor.js';
import { watch } from './watch.js';

/** Faults put into a copy of the hospice's page: the checks of the journey are worth something only if they catch them. */
describe('the checks of the journey', () => {
  let running: Running;
  beforeAll(async () => {
    running = await startRunning();
  });
  afterAll(async () => {
    await running.stop();
  });

  /** Opens the hospice's page with something put in before its conversation, and some more style. */
  async function openWith(
    planted: string,
    style = '',
  ): Promise<{ page: Page; troubles: () => Promise<string[]> }> {
    const context = await running.browser.newContext(atHome);
    const page = await context.newPage();
    const { troubles } = watch(page, running.hosts, running.hosts.hospice);
    const visitor = new Visitor(page);
    await visitor.signIn(running.hosts.hospice, 'ada@patients.example');
    await page.route('**/talk?path=quick', async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replace('<care-preferences', `${planted}<care-preferences`);
      await route.fulfill({ response: answer, body });
    });
    await page.route('**/host/style.css', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: (await answer.text()) + style });
    });
    await page.goto(`${running.hosts.hospice}/talk?path=quick`);
    await visitor.arrive('What matters to me', { isFirst: true });
    return { page, troubles };
  }

  it('find nothing when nothing was planted', async () => {
    const { page, troubles } = await openWith('');
    expect(await audit(page)).toEqual([]);
    expect(await troubles()).toEqual([]);
  });

  it('find a field without a label', async () => {
    const { page } = await openWith('<input id="planted" />');
    expect((await audit(page)).join('\n')).toContain('label at #planted');
  });

  it('find letters that are hard to see, in the light and in the dark', async () => {
    const style = '.planted { color: #777; background: #888 }';
    const { page } = await openWith('<p class="planted">Hard to see</p>', style);
    const found = (await audit(page)).filter((fault) => fault.includes('color-contrast at .planted'));
    expect(found).toHaveLength(4);
  });

  it('find a page that is too wide', async () => {
    const { page } = await openWith('<p class="planted">Wide</p>', '.planted { width: 500px }');
    expect(await audit(page)).toContainEqual(
      expect.stringMatching(/^320 px, light: the page is \d+ px too wide$/),
    );
  });

  it('find an inline style', async () => {
    const { troubles } = await openWith('<p style="color: red">Red</p>');
    const found = await troubles();
    expect(found).toContainEqual(expect.stringMatching(/^console error: .*Content Security Policy/));
    expect(found).toContainEqual(expect.stringMatching(/^report: style-src-attr inline /));
  });

  it('find a request to another origin and a word in the console', async () => {
    const { page, troubles } = await openWith('');
    await page.evaluate(async () => {
      console.log('planted');
      await fetch('https://elsewhere.example/').catch(() => undefined);
    });
    const found = await troubles();
    expect(found).toContain('console log: planted');
    expect(found.some((trouble) => /connect-src|another origin/.test(trouble))).toBe(true);
  });
});
