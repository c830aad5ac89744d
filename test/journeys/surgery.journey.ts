import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { password } from '../../stories/hosts/server/accounts.mjs';
import { verifyRecommendation, type CarePlan } from '../../src/plan/plan.js';
import { audit } from './audit.js';
import type { Running } from './running.js';
import { atHome, startRunning } from './running.js';
import { Visitor } from './visitor.js';
import type { Watch } from './watch.js';
import { everythingIn, everythingOnce, watch } from './watch.js';

const carryOn = 'Save and carry on';
const most = 'Y ci 🐕.\nNo fuss,  and the window open.';
const guidance = 'Care at home first. Hospital only for what would bring comfort, such as a broken bone.';
const reason = 'Made-up heart failure; the burden of intensive care would outweigh what it could give.';
const decision = 'whether to go to hospital for a chest infection';
const afterthought = '\nAnd Radio 3.';

/** One long journey, told in order: each step begins where the one before ended. */
describe('a surgery: the conversation held together, a recommendation signed, the plan amended', () => {
  let running: Running;
  let page: Page;
  let visitor: Visitor;
  let watching: Watch;
  const faults: string[] = [];

  beforeAll(async () => {
    running = await startRunning();
    const context = await running.browser.newContext(atHome);
    page = await context.newPage();
    // The password that is refused is part of the journey; so is a page that gives no numbers of its own.
    watching = watch(page, running.hosts, running.hosts.gp, [/403/, /^CP108/]);
    visitor = new Visitor(page);
    await visitor.signIn(running.hosts.gp, 'gp@surgery.example');
  });
  afterAll(async () => {
    await running.stop();
  });

  const look = async (what: string): Promise<void> => {
    faults.push(...(await audit(page)).map((fault) => `"${what}", ${fault}`));
    await page.setViewportSize({ width: 1280, height: 900 });
  };
  const arrive = async (heading: string, options?: { isFirst?: boolean }): Promise<void> => {
    await visitor.arrive(heading, options);
    await look(heading);
  };
  const button = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: true });
  const press = (name: string | RegExp): Promise<void> => button(name).first().click();
  const box = (name: string): Locator => page.getByRole('textbox', { name, exact: true });
  const choose = (name: string): Promise<void> => page.getByRole('radio', { name, exact: true }).check();
  const unfold = (name: string): Promise<void> => page.getByText(name, { exact: true }).click();
  const date = async (group: string, [day, month, year]: readonly string[]): Promise<void> => {
    const boxes = page.getByRole('group', { name: group });
    await boxes.getByRole('textbox', { name: 'Day' }).fill(day!);
    await boxes.getByRole('textbox', { name: 'Month' }).fill(month!);
    await boxes.getByRole('textbox', { name: 'Year' }).fill(year!);
  };
  const stored = async (): Promise<CarePlan> => {
    const { rows } = await running.hosts.database.query(
      "select words from plan_revisions where subject_ref = 'p-1003' order by revision desc limit 1",
    );
    return JSON.parse((rows as { words: string }[])[0]!.words) as CarePlan;
  };

  it('begins with somebody from the list, with the clinician beside them', async () => {
    await page.goto(running.hosts.gp);
    await arrive('People', { isFirst: true });
    await visitor.follow('Cerys Specimen');
    await visitor.follow('Begin together');
    await arrive('What matters to me', { isFirst: true });
    await press('Start');
    await arrive('Is now a good time to talk about what matters to you?');
    await choose('Yes');
    await press(carryOn);
    await arrive('What would you like to talk about, Cerys?');
  });

  it('writes down what she says as hers, reads it back, and records capacity for one decision', async () => {
    await press('What matters most to me');
    await visitor.arrive('What matters most to you?');
    await box('What matters most to you?').fill(most);
    await press('Read back and agreed');
    await page.getByText(/Read back and agreed on/).waitFor();
    await unfold('Capacity, one decision at a time');
    await box('Which decision?').fill(decision);
    await choose('Yes, with support');
    await press('Record this decision');
    await page
      .getByText(/Yes, with support\. Recorded by Dr Dana Example/)
      .first()
      .waitFor();
    await look('a question, with both sides');
  });

  it('makes a recommendation that stays unsigned when the host does not sign it', async () => {
    await unfold('Recommendations');
    await press('Write a recommendation');
    await choose('Comfort first');
    await box('What to do, and what not to do').fill(guidance);
    await choose('Do not try CPR');
    await page.getByText('All other care goes on').first().waitFor();
    await box('Why is this right for Cerys?').fill(reason);
    const involved = page.getByRole('group', { name: 'Who took part in this?' });
    await involved.getByRole('checkbox', { name: 'Cerys' }).check();
    await page.getByRole('checkbox', { name: 'Cerys has been told', exact: true }).check();
    await date('Made on', ['22', '11', '2026']);
    await date('Look at it again on', ['22', '2', '2027']);
    await press('Sign');
    await press('Do not sign');
    await page.getByText('Your system did not sign it. It is still a draft, not signed.').waitFor();
    await look('a recommendation that was refused');
  });

  it('turns the tablet: nothing of the clinician is left in the page', async () => {
    await press("Show only Cerys's side");
    await button('Back to both sides').waitFor();
    const left = await everythingIn(page);
    for (const words of [guidance, reason, decision, 'CPR', 'For the clinician', 'Recommendation']) {
      expect(left).not.toContain(words);
    }
    expect(await box('What matters most to you?').inputValue()).toBe(most);
    await look('only her side');
    await press('Back to both sides');
  });

  it('is signed with the evidence of the host', async () => {
    await press(/^(Sign|Try to sign again)$/);
    await box('Your password, once more').fill('not the password');
    await page.getByRole('dialog').getByRole('button', { name: 'Sign', exact: true }).click();
    await page.getByText('That is not your password. It is not signed.').waitFor();
    await box('Your password, once more').fill(password);
    await page.getByRole('dialog').getByRole('button', { name: 'Sign', exact: true }).click();
    await page.getByText(/Signed by .*Dr Dana Example/).waitFor();
    await look('a recommendation that is signed');
  });

  it('is agreed by her, and stored with the signature on the very words', async () => {
    for (let turn = 0; turn < 10 && !(await button('Look at what I have said').isVisible()); turn += 1) {
      await press('Back');
      await visitor.heading();
    }
    await press('Look at what I have said');
    await arrive('What you have said');
    await press('This is right. Carry on');
    await arrive('Is this a fair record of what you said?');
    await press('Yes');
    await arrive('Thank you, Cerys');
    await visitor.see(/^Your plan has been sent/);
    const plan = await stored();
    const cerys = plan.people.find(({ part }) => part === 'person')!;
    const dana = plan.people.find(({ part }) => part === 'professional')!;
    expect(plan.status).toBe('agreed');
    expect(plan.statements.find(({ questionId }) => questionId === 'matters.top')).toMatchObject({
      text: most,
      saidBy: cerys.id,
      recordedBy: dana.id,
      mode: 'verbatim',
      readBack: { by: dana.id },
    });
    expect(plan.capacity).toMatchObject([{ decision, outcome: 'withSupport', by: dana.id }]);
    expect(plan.recommendations).toMatchObject([
      { guidance, reason, cpr: 'notAttempt', signature: { state: 'signed', by: dana.id } },
    ]);
    expect(await verifyRecommendation(plan.recommendations[0]!)).toBe(true);
  });

  it('shows the surgery the signed recommendation first, and her words under her name', async () => {
    await page.goto(`${running.hosts.gp}/people/p-1003`);
    await visitor.seeSaid(most, 'Cerys');
    await everythingOnce(page, guidance, reason, 'Dr Dana Example');
    await look('her plan at the surgery');
    await visitor.follow('As text, to copy');
    await button('Copy').waitFor();
    await everythingOnce(page, guidance);
    await look('her plan as text');
  });

  it('is amended together, and the page of changes says what, who and why', async () => {
    await page.goto(`${running.hosts.gp}/people/p-1003`);
    await visitor.follow('Talk it through together');
    await press('Make a change');
    await visitor.arrive('Is now a good time to talk about what matters to you?');
    await choose('Yes');
    await press(carryOn);
    await visitor.arrive('What you have said');
    await press('Change What matters most to you?');
    await visitor.arrive('What matters most to you?');
    await box('What matters most to you?').fill(most + afterthought);
    await press(carryOn);
    await page.getByRole('heading', { name: 'What you have said', exact: true }).waitFor();
    await press('This is right. Carry on');
    await press('Yes');
    await visitor.arrive('Thank you, Cerys');
    await visitor.see(/^Your plan has been sent/);
    expect(await stored()).toMatchObject({ version: 2, status: 'agreed' });
    await page.goto(`${running.hosts.gp}/people/p-1003`);
    await visitor.follow(/changed/i);
    await page.getByRole('insertion').filter({ hasText: 'And Radio 3.' }).first().waitFor();
    await everythingOnce(page, most);
    await look('what changed');
  });

  it('can see who read what, with no word of hers in it', async () => {
    await visitor.follow('Who read what');
    await arrive('Who read what', { isFirst: true });
    const shown = await everythingOnce(page, 'Dr Dana Example');
    for (const words of [most, guidance, decision]) expect(shown).not.toContain(words);
  });

  it('has nothing for axe to find on any of its screens', () => {
    expect(faults).toEqual([]);
  });

  it('wrote nothing to the console, asked nobody else, and broke no rule of the pages', async () => {
    expect(await watching.troubles()).toEqual([]);
  });
});
