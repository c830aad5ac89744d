import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { audit } from './audit.js';
import type { Running } from './running.js';
import { atHome, startRunning } from './running.js';
import { Visitor } from './visitor.js';
import type { Watch } from './watch.js';
import { everythingOnce, watch } from './watch.js';

const carryOn = 'Save and carry on';
const whyHome = 'It smells of bread. 🍞';

/** One long journey, told in order: each step begins where the one before ended. */
describe('111: somebody says what matters online, and the desk reads it', () => {
  let running: Running;
  let page: Page;
  let desk: Page;
  let visitor: Visitor;
  let reader: Visitor;
  const watching: Watch[] = [];
  const faults: string[] = [];

  beforeAll(async () => {
    running = await startRunning();
    const open = async (): Promise<Page> => {
      const opened = await (await running.browser.newContext(atHome)).newPage();
      // 111 is itself the number to call: the page gives none of its own.
      watching.push(watch(opened, running.hosts, running.hosts.oneOneOne, [/^CP108/]));
      return opened;
    };
    [page, desk] = [await open(), await open()];
    [visitor, reader] = [new Visitor(page), new Visitor(desk)];
  });
  afterAll(async () => {
    await running.stop();
  });

  const look = async (seen: Page, what: string): Promise<void> => {
    faults.push(...(await audit(seen)).map((fault) => `"${what}", ${fault}`));
  };
  const arrive = async (heading: string, options?: { isFirst?: boolean }): Promise<void> => {
    await visitor.arrive(heading, options);
    await look(page, heading);
  };
  const leave = (): Promise<void> => visitor.press(carryOn);

  it('asks for no sign-in, only who it is', async () => {
    await page.goto(running.hosts.oneOneOne);
    await arrive('Say what matters to you', { isFirst: true });
    await visitor.write('Your full name', 'Olu Online-Example');
    await visitor.write('Day', '1');
    await visitor.write('Month', '2');
    await visitor.write('Year', '1950');
    await visitor.press('Begin');
    await arrive('What matters to me', { isFirst: true });
  });

  it('holds the quick conversation, in which much may stay unsaid', async () => {
    await visitor.press('Start');
    await arrive('Who is filling this in?');
    await visitor.choose('Me, on my own');
    await leave();
    await arrive('Is now a good time to talk about what matters to you?');
    await visitor.choose('Yes');
    await leave();
    await arrive('What would you like to talk about, Olu Online-Example?');
    await visitor.press('Where I want to be');
    await arrive('Where would you most like to be looked after?');
    await visitor.choose('My own home');
    await visitor.write('Anything you want to say about this, in your own words', whyHome);
    await leave();
    await arrive('If you got ill but might get better, would you want to go to hospital?');
    await visitor.press("I'd rather not say");
    await arrive('Do you have a form about CPR or emergency treatment?');
    await visitor.choose('No');
    await leave();
    await arrive("Have you made an advance decision to refuse treatment (a 'living will')?");
    await visitor.choose('No');
    await leave();
    await visitor.press('Skip this question');
    await arrive('Can we share this plan with the people who look after you?');
    await visitor.choose('Yes');
    await leave();
    await visitor.press('Skip this question');
    await arrive('What you have said');
    await visitor.press('This is right. Carry on');
    await arrive('Is this a fair record of what you said?');
    await visitor.press('Yes');
    await arrive('Thank you, Olu Online-Example');
    await visitor.see(/^Your plan has been sent/);
    const { rows } = await running.hosts.database.query('select words from plan_revisions');
    expect((rows as { words: string }[]).map(({ words }) => words.includes(whyHome))).toEqual([true]);
  });

  it('shows the desk what an emergency needs first, each kind of silence in its own words', async () => {
    await reader.signIn(running.hosts.oneOneOne, 'desk@111.example');
    await desk.goto(`${running.hosts.oneOneOne}/desk`);
    await reader.write('Name, or a part of it', 'Online-Example');
    await reader.press('Look up');
    await reader.follow(/Olu Online-Example/);
    await desk.locator('care-plan-urgent').getByText('Not recorded').first().waitFor();
    await everythingOnce(desk, 'Not recorded', 'Not asked', 'Would rather not say', 'No form', whyHome);
    expect(new URL(desk.url()).href).not.toMatch(/olu/i);
    expect(await desk.locator('care-plan-summary').count()).toBe(0);
    await look(desk, 'the desk, what an emergency needs');
  });

  it('has the rest behind one click, to read only', async () => {
    await reader.follow('See the whole plan');
    await reader.seeSaid(whyHome, 'Olu');
    const isWritable = await desk.locator('care-preferences, textarea').count();
    expect(isWritable).toBe(0);
    await everythingOnce(desk, 'Nobody has checked who they are.');
    await look(desk, 'the desk, the whole plan');
  });

  it('has nothing for axe to find on any of its screens', () => {
    expect(faults).toEqual([]);
  });

  it('wrote nothing to the console, asked nobody else, and broke no rule of the pages', async () => {
    for (const one of watching) expect(await one.troubles()).toEqual([]);
  });
});
