// A part of the code that does not come: it is said calmly, asked for again, and nothing fails unheard.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Running } from './running.js';
import { atHome, startRunning } from './running.js';
import { Visitor } from './visitor.js';

describe('a part that cannot be fetched', () => {
  let running: Running;
  beforeAll(async () => {
    running = await startRunning();
  });
  afterAll(() => running.stop());

  /** At the first screen, with one of the pieces held back until the network "comes back". */
  async function openWithout(
    piece: string,
  ): Promise<{ page: Page; errors: string[]; comesBack: () => Promise<void> }> {
    const page = await (await running.browser.newContext(atHome)).newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    const pieces = `**/dist/chunks/${piece}-*.js`;
    await page.route(pieces, (route) => route.abort());
    const visitor = new Visitor(page);
    await visitor.signIn(running.hosts.hospice, 'ada@patients.example');
    await page.goto(`${running.hosts.hospice}/talk?path=quick`);
    await visitor.arrive('What matters to me', { isFirst: true });
    return { page, errors, comesBack: () => page.unroute(pieces) };
  }

  it('who else is here: says so, and asks again when told to', async () => {
    const { page, errors, comesBack } = await openWithout('care-companion');
    const visitor = new Visitor(page);
    await visitor.press('Start');
    await visitor.arrive('Who is filling this in?');
    await visitor.choose('Me, with help from family or a friend');
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    await comesBack();
    await visitor.press('Try again');
    await page.locator('care-companion').getByRole('radio').first().waitFor();
    expect(errors).toEqual([]);
  });

  it('the paper: tells the developer by code, and prints the next time', async () => {
    const { page, errors, comesBack } = await openWithout('care-plan-summary');
    const visitor = new Visitor(page);
    await visitor.press('Start');
    await visitor.arrive('Who is filling this in?');
    await visitor.choose('Me, on my own');
    await visitor.press('Save and carry on');
    await visitor.arrive('Is now a good time to talk about what matters to you?');
    const print = (): Promise<readonly string[]> =>
      page.evaluate(async () => {
        const talk = document.querySelector('care-preferences') as HTMLElement & { print(): void };
        const told = new Promise<string>((tell) => {
          talk.addEventListener(
            'care-error',
            (event) => tell((event as CustomEvent<{ code: string }>).detail.code),
            { once: true },
          );
          window.print = () => tell('printed');
        });
        talk.print();
        return [await told];
      });
    expect(await print()).toEqual(['CP103']);
    await comesBack();
    expect(await print()).toEqual(['printed']);
    expect(errors).toEqual([]);
  });
});
