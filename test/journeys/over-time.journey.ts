// What changes from one visit to the next: goals worked on with a therapist, and a talk that was written up afterwards.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CarePlan, Person } from '../../src/plan/plan.js';
import { audit } from './audit.js';
import { ownPages } from './own-page.js';
import { atHome, startRunning, type Running } from './running.js';
import { Visitor } from './visitor.js';
import { everythingOnce } from './watch.js';

const carryOn = 'Save and carry on';
const goals = 'What goals would you like to work on?';
const toTheGate = 'Walk to the gate, to see who is about.';
const swim = 'Swim on Fridays, like before.';

describe('a therapist, first visit and four weeks later', () => {
  let running: Running;
  let page: Page;
  let visitor: Visitor;

  beforeAll(async () => {
    running = await startRunning();
    page = await (await running.browser.newContext(atHome)).newPage();
    visitor = new Visitor(page);
    await page.setViewportSize({ width: 1280, height: 900 });
    await visitor.signIn(running.hosts.gp, 'gp@surgery.example');
    await page.goto(`${running.hosts.gp}/people/p-1003`);
  });
  afterAll(() => running.stop());

  const press = (name: string | RegExp): Promise<void> =>
    page.getByRole('button', { name, exact: true }).first().click();
  const goal = (n: number) => page.getByRole('group', { name: `Number ${n}`, exact: true });
  const write = (n: number, box: string, words: string): Promise<void> =>
    goal(n).getByRole('textbox', { name: box, exact: true }).fill(words);
  const leave = async (): Promise<void> => {
    await visitor.arrive('Is now a good time to talk about what matters to you?');
    await page.getByRole('radio', { name: 'Yes', exact: true }).check();
    await press(carryOn);
  };
  const stored = async (): Promise<CarePlan> => {
    const { rows } = await running.hosts.database.query(
      "select words from plan_revisions where subject_ref = 'p-1003' order by revision desc limit 1",
    );
    return JSON.parse((rows as { words: string }[])[0]!.words) as CarePlan;
  };
  const agree = async (): Promise<void> => {
    await press('This is right. Carry on');
    await press('Yes');
    await visitor.arrive('Thank you, Cerys');
    await visitor.see(/^Your plan has been sent/);
  };

  it('write down goals in her words, with why, steps and how it is going', async () => {
    await visitor.follow('Begin together');
    await press('Start');
    await leave();
    await press('Living my life and staying independent');
    while ((await visitor.heading()) !== goals) {
      const here = await visitor.heading();
      await press('Skip this question');
      await expect.poll(() => visitor.heading(), { message: `away from "${here}"` }).not.toBe(here);
    }
    await page.getByRole('textbox', { name: 'What would you like to do?' }).fill(toTheGate);
    await page.getByRole('textbox', { name: 'Why does it matter to you?' }).fill('The world goes by there.');
    await page.getByText('More about this', { exact: true }).click();
    await page.getByRole('textbox', { name: 'Step 1' }).fill('Stand at the window');
    await page.getByRole('textbox', { name: 'Step 2' }).fill('To the front door');
    await page.getByRole('radio', { name: 'I want to start', exact: true }).check();
    await press(/^Add another/);
    await write(2, 'What would you like to do?', swim);
    expect(await audit(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
    await press(carryOn);
    await visitor.heading();
    for (let turn = 0; turn < 10; turn += 1) {
      const back = page.getByRole('button', { name: 'Look at what I have said', exact: true });
      if (await back.isVisible()) break;
      await press('Back');
      await visitor.heading();
    }
    await press('Look at what I have said');
    await visitor.arrive('What you have said');
    await agree();
    const said = (await stored()).statements.find(({ questionId }) => questionId === 'living.goals');
    expect(said).toMatchObject({
      value: [
        { goal: toTheGate, steps: [{ text: 'Stand at the window' }, { text: 'To the front door' }] },
        { goal: swim },
      ],
    });
  });

  it('look again after four weeks: a step is done, and a goal is stopped with no blame', async () => {
    await page.clock.setFixedTime(Date.now() + 28 * 86_400_000);
    await page.goto(`${running.hosts.gp}/people/p-1003`);
    await visitor.follow('Talk it through together');
    await press('Make a change');
    await leave();
    await visitor.arrive('What you have said');
    await press(`Change ${goals}`);
    await visitor.arrive(goals);
    await goal(1).getByRole('checkbox', { name: /Done/ }).first().check();
    await goal(1).getByRole('radio', { name: 'I have started', exact: true }).check();
    await goal(2).getByText('More about this', { exact: true }).click();
    await goal(2).getByRole('radio', { name: 'I stopped it', exact: true }).check();
    await press(carryOn);
    // The focus is on the row that was changed.
    await page.getByRole('heading', { name: 'What you have said', exact: true }).waitFor();
    await agree();
    const plan = await stored();
    expect(plan).toMatchObject({ version: 2, status: 'agreed' });
    expect(plan.statements.find(({ questionId }) => questionId === 'living.goals')?.value).toMatchObject([
      { goal: toTheGate, status: 'inProgress', steps: [{ text: 'Stand at the window', done: true }, {}] },
      { goal: swim, status: 'stopped' },
    ]);
    const past = plan.history.map(({ item }) => item as { questionId?: string });
    const before = past.find(({ questionId }) => questionId === 'living.goals');
    expect(before).toMatchObject({ value: [{ goal: toTheGate, status: 'wanted' }, { goal: swim }] });
  });

  it('is shown at the surgery: what she wants, what is done, what she stopped, and what changed', async () => {
    await page.goto(`${running.hosts.gp}/people/p-1003`);
    await everythingOnce(page, toTheGate, swim, 'Stand at the window', 'I have started', 'I stopped it');
    expect(await audit(page)).toEqual([]);
    await visitor.follow(/changed/i);
    await everythingOnce(page, 'I want to start', 'I stopped it');
  });
});

describe('a talk that was written up afterwards', () => {
  const subject = { ref: 'mair', name: 'Mair Example', preferredName: 'Mair', birthDate: '1940-05-06' };
  const mair: Person = { id: 'mair', part: 'person', name: 'Mair Example' };
  const nurse: Person = { id: 'lee', part: 'professional', name: 'Nurse Lee', authority: 'professional' };
  const words = 'No fuss. The dog on the bed.';
  let pages: Awaited<ReturnType<typeof ownPages>>;
  let recorded: CarePlan;

  beforeAll(async () => {
    pages = await ownPages();
  });
  afterAll(() => pages.close());

  it('is hers as it was told, is not agreed, and says that she was not shown it', async () => {
    const { page, visitor, complaints, plan } = await pages.open(
      { subject, people: [mair, nurse], attributes: 'path="quick" setting="afterwards"' },
      1280,
    );
    await visitor.arrive('What matters to me', { isFirst: true });
    await visitor.press('Start');
    await visitor.heading();
    await page.getByRole('button', { name: 'What matters most to me' }).first().click();
    await visitor.heading();
    await page.getByRole('textbox', { name: 'What matters most to you?' }).fill(words);
    expect(await audit(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    for (let screens = 0; screens < 10; screens += 1) {
      const there = page.getByRole('heading', { name: 'What you have said', exact: true });
      if (await there.isVisible()) break;
      await page.getByRole('button', { name: carryOn }).first().click();
      await visitor.heading();
    }
    await page.getByRole('button', { name: 'This is right. Carry on' }).click();
    await visitor.arrive('You have written this up');
    expect(await page.getByRole('button', { name: 'Yes', exact: true }).count()).toBe(0);
    await page.getByRole('button', { name: 'It has not been shown to Mair' }).click();
    await visitor.arrive('Written up');
    recorded = await plan();
    expect(recorded).toMatchObject({ status: 'recorded', agreements: [{ value: 'notShown', by: 'lee' }] });
    expect(recorded.statements.find(({ questionId }) => questionId === 'matters.top')).toMatchObject({
      ...{ saidBy: 'mair', recordedBy: 'lee', mode: 'reported', text: words },
    });
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('is shown to her, and agreed by her', async () => {
    const { page, visitor, complaints, plan } = await pages.open(
      { subject, people: [mair, nurse], plan: recorded, attributes: 'path="quick" setting="together"' },
      1280,
    );
    await page.getByRole('button', { name: 'Make a change' }).click();
    await visitor.arrive('Is now a good time to talk about what matters to you?');
    await visitor.choose('Yes');
    await visitor.press(carryOn);
    await visitor.arrive('What you have said');
    await visitor.seeSaid(words, 'Mair said');
    await page.getByRole('button', { name: 'This is right. Carry on' }).click();
    await visitor.arrive('Is this a fair record of what you said?');
    await page.getByRole('button', { name: 'Yes', exact: true }).click();
    await visitor.arrive('Thank you, Mair');
    const agreed = await plan();
    expect(agreed).toMatchObject({ status: 'agreed', version: 2 });
    expect(agreed.agreements.at(-1)).toMatchObject({ value: 'yes', by: 'mair', authority: 'self' });
    expect(agreed.statements.find(({ questionId }) => questionId === 'matters.top')).toMatchObject({
      ...{ text: words, mode: 'reported' },
    });
    expect(complaints).toEqual([]);
    await page.close();
  });
});
