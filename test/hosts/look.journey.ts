import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { audit } from '../journeys/audit.js';
import type { Running } from '../journeys/running.js';
import { atHome, startRunning } from '../journeys/running.js';
import { Visitor } from '../journeys/visitor.js';
import type { Watch } from '../journeys/watch.js';
import { watch } from '../journeys/watch.js';
import { put } from './open-hosts.js';
import { password, signedIn } from './signed-in.js';
import { somePlan } from './some-plan.js';

/** Every page of the hosts in a browser: axe, narrow and wide, light and dark; its console; whom it asks. */
describe('the pages of the hosts, looked at', () => {
  let running: Running;
  beforeAll(async () => {
    running = await startRunning();
    const ada = await signedIn(running.hosts.hospice, 'ada@patients.example');
    const first = somePlan();
    await put(ada, 'p-1001', first);
    await put(ada, 'p-1001', somePlan({ id: first.id, words: 'Something else' }), '"1"');
  });
  afterAll(() => running.stop());

  const open = async (origin: string): Promise<{ page: Page; visitor: Visitor; watching: Watch }> => {
    const page = await (await running.browser.newContext(atHome)).newPage();
    return { page, visitor: new Visitor(page), watching: watch(page, running.hosts, origin) };
  };
  const look = async (page: Page, paths: readonly string[]): Promise<string[]> => {
    const origin = new URL(page.url()).origin;
    const faults: string[] = [];
    for (const path of paths) {
      await page.goto(origin + path, { waitUntil: 'networkidle' });
      faults.push(...(await audit(page)).map((fault) => `${path}, ${fault}`));
    }
    return faults;
  };

  it('the hospice', async () => {
    const { page, visitor, watching } = await open(running.hosts.hospice);
    await visitor.signIn(running.hosts.hospice, 'ada@patients.example');
    expect(await look(page, ['/sign-in', '/', '/talk', '/plan'])).toEqual([]);
    expect(await watching.troubles()).toEqual([]);
  });

  it('the surgery', async () => {
    const { page, visitor, watching } = await open(running.hosts.gp);
    await visitor.signIn(running.hosts.gp, 'gp@surgery.example');
    const paths = ['/', '/people/p-1001', '/people/p-1001/talk', '/people/p-1001/changes/1/2'];
    expect(await look(page, [...paths, '/people/p-1001/2/text', '/reads'])).toEqual([]);
    expect(await watching.troubles()).toEqual([]);
  });

  it('111: somebody begins online and is asked; the desk finds a plan, and the rest behind one press', async () => {
    const { page, visitor, watching } = await open(running.hosts.oneOneOne);
    await page.goto(`${running.hosts.oneOneOne}/`);
    expect(await look(page, ['/'])).toEqual([]);
    await visitor.write('Your full name', 'Olu Online-Example');
    for (const [box, text] of Object.entries({ Day: '1', Month: '2', Year: '1950' }))
      await visitor.write(box, text);
    await visitor.press('Begin');
    await visitor.arrive('What matters to me', { isFirst: true });
    expect(await look(page, ['/talk'])).toEqual([]);

    await visitor.signIn(running.hosts.oneOneOne, 'desk@111.example');
    await visitor.write('NHS number', '999 000 0018');
    await visitor.press('Look up');
    await visitor.follow('Ada Example');
    await page.getByText('Something else').waitFor();
    await visitor.follow('See the whole plan');
    await visitor.seeSaid('Something else', 'Ada Example');
    const desk = '/desk/people/p-1001';
    expect(await look(page, ['/desk', desk, `${desk}/rest`])).toEqual([]);
    expect(await watching.troubles()).toEqual([]);
  });

  it('signs by the clinician’s password given once more: refused, given up, and signed', async () => {
    const { page, visitor } = await open(running.hosts.gp);
    await visitor.signIn(running.hosts.gp, 'gp@surgery.example');
    await page.goto(`${running.hosts.gp}/people/p-1002/talk`, { waitUntil: 'networkidle' });
    const asked = (): Promise<unknown> =>
      page.evaluate(
        () =>
          new Promise((resolve) => {
            const respondWith = (evidence: Promise<unknown>): void =>
              void evidence.then(resolve, () => resolve('not signed'));
            const detail = { recommendation: { id: 'r1', reason: 'Made up' }, by: 'x', respondWith };
            document
              .querySelector('care-preferences')!
              .dispatchEvent(new CustomEvent('care-sign', { detail }));
          }),
      );
    const wrong = asked();
    await visitor.write('Your password, once more', 'wrong');
    await visitor.press('Sign');
    await page
      .getByRole('alert')
      .filter({ hasText: 'That is not your password. It is not signed.' })
      .waitFor();
    expect(await audit(page)).toEqual([]);
    await visitor.press('Do not sign');
    expect(await wrong).toBe('not signed');

    const right = asked();
    await visitor.write('Your password, once more', password);
    await visitor.press('Sign');
    expect(await right).toMatchObject({ by: 'Dr Dana Example', registration: 'GMC 0000000 (made up)' });
    const { rows } = await running.hosts.database.query('select subject_ref, recommendation from signatures');
    expect(rows).toEqual([{ subject_ref: 'p-1002', recommendation: '{"id":"r1","reason":"Made up"}' }]);
  });
});
