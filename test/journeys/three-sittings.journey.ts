import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserContext, Page } from 'playwright-core';
import type { CarePlan } from '../../src/plan/plan.js';
import { audit } from './audit.js';
import type { Running } from './running.js';
import { atHome, startRunning } from './running.js';
import { Visitor } from './visitor.js';
import type { Watch } from './watch.js';
import { everythingOnce, watch } from './watch.js';

const carryOn = 'Save and carry on';
const map = 'What would you like to talk about, Ben?';
const gate = 'Would you like to talk about this now?';
const lastDays = 'Would you like to talk about your last days?';
const afterwards = 'Would you like to talk about what happens after you die?';
const story = 'Forty years on the buses. Ask me about the 38 🚌';
const most = 'Rita.\nAnd a window that opens.';

/** More screens than the core path has: whoever is not at the end by then goes round in circles. */
const mostScreens = 70;

/** One long journey, told in order: each step begins where the one before ended. */
describe('the core conversation, at home, over three sittings', () => {
  let running: Running;
  let context: BrowserContext;
  let page: Page;
  let visitor: Visitor;
  let watching: Watch;
  const faults: string[] = [];
  const looked = new Set<string>();

  beforeAll(async () => {
    running = await startRunning();
    context = await running.browser.newContext(atHome);
    page = await context.newPage();
    watching = watch(page, running.hosts, running.hosts.hospice);
    visitor = new Visitor(page);
    await visitor.signIn(running.hosts.hospice, 'ben@patients.example');
  });
  afterAll(async () => {
    await running.stop();
  });

  const look = async (heading: string): Promise<void> => {
    if (looked.has(heading)) return;
    looked.add(heading);
    faults.push(...(await audit(page)).map((fault) => `"${heading}", ${fault}`));
  };
  const arrive = async (heading: string, options?: { isFirst?: boolean }): Promise<void> => {
    await visitor.arrive(heading, options);
    await look(heading);
  };
  const leave = (): Promise<void> => visitor.press(carryOn);
  const allow = async (): Promise<void> => {
    await arrive('Is now a good time to talk about what matters to you?');
    await visitor.choose('Yes');
    await leave();
  };
  const open = async (): Promise<void> => {
    await page.goto(`${running.hosts.hospice}/talk`);
    await arrive('What matters to me', { isFirst: true });
  };
  const stop = async (): Promise<void> => {
    await visitor.press('Stop for now');
    await arrive('Thank you, Ben');
    await visitor.see(/^Your plan has been sent/);
  };
  const stored = async (): Promise<CarePlan> => {
    const { rows } = await running.hosts.database.query(
      "select words from plan_revisions where subject_ref = 'p-1002' order by revision desc limit 1",
    );
    return JSON.parse((rows as { words: string }[])[0]!.words) as CarePlan;
  };

  it('begins with what is easy; one topic is refused for good', async () => {
    await open();
    await visitor.press('Start');
    await arrive('Who is filling this in?');
    await visitor.choose('Me, on my own');
    await leave();
    await allow();
    await arrive(map);
    await visitor.press('What comes later');
    await arrive(afterwards);
    await visitor.press("Please don't ask me about this");
    await page.getByRole('heading', { name: afterwards }).waitFor({ state: 'detached' });
    expect(await visitor.heading()).not.toMatch(/^Would you like to talk about/);
    await stop();
    expect((await stored()).topics).toMatchObject([{ topicId: 'after-death', choice: 'do-not-ask' }]);
  });

  it('goes on another day; a gate is left shut for today', async () => {
    await open();
    await visitor.press('Carry on from last time');
    await allow();
    await backToMap();
    await visitor.press('About me');
    await arrive('What would you like to be called?');
    await visitor.press('Skip this question');
    await arrive('What would you like people to know about you?');
    await visitor.write('What would you like people to know about you?', story);
    await leave();
    await arrive('What does a good day look like for you?');
    await backToMap();
    await visitor.press('If I get very ill');
    await arrive(lastDays);
    await visitor.press('Not today');
    await page.getByRole('heading', { name: lastDays }).waitFor({ state: 'detached' });
    expect(await visitor.heading()).not.toMatch(/^Would you like to talk about/);
    await stop();
    expect((await stored()).topics.map(({ topicId, choice }) => [topicId, choice])).toEqual([
      ['after-death', 'do-not-ask'],
      ['last-days', 'not-today'],
    ]);
  });

  /** Back, and back again, as somebody does who wants the list of parts. */
  const backToMap = async (): Promise<void> => {
    for (let turn = 0; turn < mostScreens && (await visitor.heading()) !== map; turn += 1) {
      await visitor.press('Back');
    }
    await arrive(map);
  };

  it('is offered again what waited, once; never what was refused for good', async () => {
    await open();
    await visitor.press('Carry on from last time');
    await allow();
    await backToMap();
    await visitor.press('What matters most to me');
    await arrive('What matters most to you?');
    await visitor.write('What matters most to you?', most);
    await leave();
    const seen: string[] = [];
    for (let turn = 0; turn < mostScreens; turn += 1) {
      const heading = await visitor.heading();
      await look(heading);
      seen.push(heading);
      if (heading === 'What you have said') break;
      await goPast(heading);
    }
    expect(seen.at(-1)).toBe('What you have said');
    expect(seen.filter((heading) => heading === lastDays)).toHaveLength(1);
    expect(seen).not.toContain(afterwards);
    for (const [at, heading] of seen.entries()) {
      if (isGate(heading)) expect(isGate(seen[at + 1] ?? ''), 'two gates in a row').toBe(false);
    }
  });

  const isGate = (heading: string): boolean => [gate, lastDays, afterwards].includes(heading);

  /** Opens every gate, and answers what has an easy answer. */
  const goPast = async (heading: string): Promise<void> => {
    if (isGate(heading)) return visitor.press('Yes, now');
    if (heading === 'That was a lot to talk about') return visitor.press('Carry on');
    if (heading === 'Put these in order, most important first') return putInOrder();
    if (heading === 'If you became very ill, what would matter more to you?') {
      await visitor.choose('A balance of both');
      return leave();
    }
    return visitor.press('Skip this question');
  };

  const putInOrder = async (): Promise<void> => {
    await visitor.tick('Being at home');
    await visitor.tick('Being with people I love');
    await visitor.press('Put these in order');
    await visitor.press(/^Up.*Being with people I love/);
    await leave();
  };

  it('is read back, agreed and stored; what was never touched stays unsaid', async () => {
    await visitor.press('This is right. Carry on');
    await arrive('Is this a fair record of what you said?');
    await visitor.press('Yes');
    await arrive('Thank you, Ben');
    await visitor.see(/^Your plan has been sent/);
    const plan = await stored();
    const said = (questionId: string) => plan.statements.find((entry) => entry.questionId === questionId);
    expect(plan.status).toBe('agreed');
    expect(plan.visits).toHaveLength(3);
    expect(said('about.story')?.text).toBe(story);
    expect(said('matters.top')?.text).toBe(most);
    expect(said('matters.rank')?.value).toEqual([{ id: 'people' }, { id: 'home' }]);
    expect(plan.statements.map(({ questionId }) => questionId)).not.toContain('after.funeral');
    expect(plan.statements.map(({ questionId }) => questionId)).not.toContain('lastdays.ready');
  });

  it('tells the nurse what was said, and what not to raise', async () => {
    const nurse = await running.browser.newContext(atHome);
    const reading = await nurse.newPage();
    const { troubles } = watch(reading, running.hosts, running.hosts.hospice);
    const visiting = new Visitor(reading);
    await visiting.signIn(running.hosts.hospice, 'nurse@hospice.example');
    await visiting.follow('Ben Sample');
    await visiting.seeSaid(most, 'Ben');
    await everythingOnce(reading, story, most, 'Asked not to be asked about');
    faults.push(...(await audit(reading)).map((fault) => `the nurse's page, ${fault}`));
    expect(await troubles()).toEqual([]);
    await nurse.close();
  });

  it('has nothing for axe to find on any of its screens', () => {
    expect(faults).toEqual([]);
  });

  it('wrote nothing to the console, asked nobody else, and broke no rule of the pages', async () => {
    expect(await watching.troubles()).toEqual([]);
  });
});
