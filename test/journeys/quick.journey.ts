import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserContext, Page } from 'playwright-core';
import type { Subject } from '../../src/plan/plan.js';
import { holdQuick } from '../conversation/quick-script.js';
import { signedIn } from '../hosts/signed-in.js';
import { ada, adaHerself, adaInNode } from './ada.js';
import { audit } from './audit.js';
import type { Running } from './running.js';
import { atHome, startRunning } from './running.js';
import { withoutIdsAndTimes } from './same-plan.js';
import { Visitor } from './visitor.js';
import type { Watch } from './watch.js';
import { everythingIn, everythingOnce, watch } from './watch.js';

const carryOn = 'Save and carry on';
const saved = /^Saved on this device/;
const sent = /^Your plan has been sent/;

interface Row {
  version: number;
  status: string;
  words: string;
}
interface Told {
  people: { id: string; part: string; name?: string; relationship?: string; phone?: string }[];
  statements: Said[];
  legalFacts: Said[];
}
interface Said {
  questionId: string;
  status: string;
  saidBy: string;
  value?: unknown;
  text?: string;
}

/** One long journey, told in order: each step begins where the one before ended. */
describe('the quick conversation, at home, by keyboard alone', () => {
  let running: Running;
  let context: BrowserContext;
  let page: Page;
  let visitor: Visitor;
  let watching: Watch;
  const faults: string[] = [];

  beforeAll(async () => {
    running = await startRunning();
    context = await running.browser.newContext(atHome);
    page = await context.newPage();
    watching = watch(page, running.hosts, [running.hosts.hospice, running.hosts.gp]);
    visitor = new Visitor(page);
    await visitor.signIn(running.hosts.hospice, 'ada@patients.example');
  });
  afterAll(async () => {
    await running.stop();
  });

  const rows = async (): Promise<Row[]> => {
    const { rows: found } = await running.hosts.database.query(
      'select version, status, words from plan_revisions order by revision',
    );
    return found as unknown as Row[];
  };
  /** Waits for a screen, and looks at it with axe, narrow and wide, light and dark. */
  const arrive = async (heading: string, options?: { isFirst?: boolean }): Promise<void> => {
    await visitor.arrive(heading, options);
    await look(heading);
  };
  const look = async (heading: string): Promise<void> => {
    faults.push(...(await audit(page)).map((fault) => `"${heading}", ${fault}`));
  };
  const leave = (): Promise<void> => visitor.press(carryOn);

  it('opens without taking the focus, and begins', async () => {
    await page.goto(`${running.hosts.hospice}/talk?path=quick`);
    await arrive('What matters to me', { isFirst: true });
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await visitor.press('Start');
    await arrive('Who is filling this in?');
    await visitor.choose('Me, on my own');
    await leave();
    await allow();
    await arrive('What would you like to talk about, Ada?');
    await visitor.press('About me');
  });

  /** Asked at the beginning of each visit. */
  const allow = async (): Promise<void> => {
    await arrive('Is now a good time to talk about what matters to you?');
    await visitor.choose('Yes');
    await leave();
  };

  it('asks one thing at a time and takes choices, own words and people', async () => {
    await arrive('What would you like to be called?');
    await visitor.write('What would you like to be called?', ada.name);
    await leave();
    await arrive('What language do you like to speak?');
    await visitor.choose('Welsh');
    await leave();
    await arrive('Do you have any of these?');
    await visitor.tick('I find it hard to hear');
    await visitor.tick('I find it hard to see');
    await leave();
    await arrive('Who should be called first in an emergency?');
    await addPerson('Add a person', ada.daughter);
    await leave();
  });

  const addPerson = async (
    button: string,
    person: { name: string; relationship: string; phone: string },
  ): Promise<void> => {
    await visitor.press(button);
    await visitor.write('Name', person.name);
    await visitor.write('How do you know them? For example, daughter, friend or nurse', person.relationship);
    await visitor.write('Phone number', person.phone);
  };

  it('keeps what was typed when the page is loaded again in the middle of a sentence', async () => {
    const question = 'What matters most to you?';
    await arrive(question);
    const half = ada.matters.slice(0, 30);
    await visitor.write(question, half);
    await visitor.see(saved);
    await page.keyboard.type(ada.matters.slice(30, 50));
    await page.reload();

    await arrive('What matters to me', { isFirst: true });
    await visitor.press('Carry on from last time');
    await arrive(question);
    const kept = await visitor.read(question);
    expect(kept.startsWith(half)).toBe(true);
    expect(ada.matters.startsWith(kept)).toBe(true);
    await visitor.write(question, ada.matters.slice(kept.length));
    expect(await visitor.read(question)).toBe(ada.matters);
    await leave();
  });

  it('takes the words off the screen while paused, and brings them back', async () => {
    const question = 'What would you most want to avoid?';
    await arrive(question);
    await visitor.write(question, ada.fear);
    await visitor.see(saved);
    await visitor.press('Pause');
    await arrive("Let's stop for a moment");
    await visitor.see('What you have said is safe.');
    const left = await everythingIn(page);
    for (const words of [ada.fear, 'Siân', 'Bod adref', question]) expect(left).not.toContain(words);
    await visitor.press("Carry on when I'm ready");
    await arrive(question);
    expect(await visitor.read(question)).toBe(ada.fear);
    await leave();
  });

  it('can be stopped for now, and the hospice has what was said', async () => {
    await arrive('Where would you most like to be looked after?');
    await visitor.choose('My own home');
    await visitor.write('Anything you want to say about this, in your own words', ada.whyHome);
    await leave();
    await arrive('If you got ill but might get better, would you want to go to hospital?');
    await visitor.press('Ask me later');
    await arrive('Do you have a form about CPR or emergency treatment?');
    await visitor.press('Stop for now');
    await arrive(`Thank you, ${ada.name}`);
    await visitor.see(sent);
    expect((await rows()).map(({ version, status }) => [version, status])).toEqual([[1, 'draft']]);
  });

  it('carries on another time where it was left', async () => {
    await page.goto(`${running.hosts.hospice}/talk?path=quick`);
    await arrive('What matters to me', { isFirst: true });
    await visitor.press('Carry on from last time');
    await allow();
    await arrive('Do you have a form about CPR or emergency treatment?');
    await visitor.choose('Yes');
    await leave();
    await arrive('Where is it kept?');
    await visitor.choose('ReSPECT form');
    await visitor.write('Where is it kept?', ada.formWhere);
    await leave();
    await arrive("Have you made an advance decision to refuse treatment (a 'living will')?");
    await visitor.choose("I'm not sure");
    await leave();
    const lpa = 'Have you chosen someone to make health decisions for you, with a lasting power of attorney?';
    await arrive(lpa);
    await visitor.press("I'd rather not say");
    await arrive('Can we share this plan with the people who look after you?');
    await visitor.choose('Yes');
    await leave();
    await arrive('Who leads on your care, and how do you reach them day and night?');
    await addPerson('Add another person', ada.nurse);
    await leave();
  });

  it('reads back what was said, is agreed, and is stored byte for byte', async () => {
    await arrive('What you have said');
    await visitor.press('This is right. Carry on');
    await arrive('Is this a fair record of what you said?');
    await visitor.press('Yes');
    await arrive(`Thank you, ${ada.name}`);
    await visitor.see(sent);

    const stored = await rows();
    expect(stored.map(({ version, status }) => [version, status])).toEqual([
      [1, 'draft'],
      [1, 'agreed'],
    ]);
    const plan = JSON.parse(stored.at(-1)!.words) as Told;
    const said = (questionId: string): Said | undefined =>
      [...plan.statements, ...plan.legalFacts].find((entry) => entry.questionId === questionId);
    expect(said('about.preferredName')?.text).toBe(ada.name);
    expect(said('matters.top')?.text).toBe(ada.matters);
    expect(said('matters.fear')?.text).toBe(ada.fear);
    expect(said('place.care')).toMatchObject({ value: { setting: 'home' }, text: ada.whyHome });
    expect(said('emergency.existing-form-details')?.value).toMatchObject([
      { kind: 'respect', where: ada.formWhere },
    ]);
    expect(said('place.ifWorse')?.status).toBe('askLater');
    expect(said('legal.adrt')?.status).toBe('notSure');
    expect(said('legal.lpa')?.status).toBe('declined');
    expect(plan.people).toEqual(
      expect.arrayContaining([expect.objectContaining(ada.daughter), expect.objectContaining(ada.nurse)]),
    );
    const person = plan.people.find(({ part }) => part === 'person');
    for (const entry of [...plan.statements, ...plan.legalFacts]) expect(entry.saidBy).toBe(person?.id);
  });

  it('is the plan that the same answers give without a page', async () => {
    const ask = await signedIn(running.hosts.hospice, 'ada@patients.example');
    const subject = (await (await ask('/api/people/p-1001')).json()) as Subject;
    const inNode = await holdQuick(adaInNode, { subject, people: [{ ...adaHerself, name: subject.name! }] });
    const stored = JSON.parse((await rows()).at(-1)!.words) as unknown;
    expect(withoutIdsAndTimes(stored)).toEqual(withoutIdsAndTimes(JSON.parse(JSON.stringify(inNode.plan))));
  });

  it('becomes version 2 when it is changed, with version 1 still there', async () => {
    await visitor.press('Make a change');
    await allow();
    await arrive('What you have said');
    await visitor.press('Change What matters most to you?');
    await arrive('What matters most to you?');
    await visitor.write('What matters most to you?', ada.afterthought);
    await leave();
    await page.getByRole('heading', { name: 'What you have said', exact: true }).waitFor();
    await look('What you have said');
    await visitor.press('This is right. Carry on');
    await arrive('Is this a fair record of what you said?');
    await visitor.press('Yes');
    await arrive(`Thank you, ${ada.name}`);
    await visitor.see(sent);
    const stored = await rows();
    expect(stored.map(({ version, status }) => [version, status])).toEqual([
      [1, 'draft'],
      [1, 'agreed'],
      [2, 'agreed'],
    ]);
    expect(JSON.parse(stored[1]!.words)).toMatchObject({ version: 1 });
    const latest = JSON.parse(stored[2]!.words) as Told;
    expect(latest.statements.find(({ questionId }) => questionId === 'matters.top')?.text).toBe(
      ada.matters + ada.afterthought,
    );
  });

  it('shows the surgery what was said, and who said it', async () => {
    await visitor.signIn(running.hosts.gp, 'gp@surgery.example');
    await arrive('People', { isFirst: true });
    await visitor.follow('Ada Example');
    await visitor.seeSaid(ada.matters + ada.afterthought, ada.name);
    await visitor.seeSaid(ada.fear, ada.name);
    await arrive('Ada Example', { isFirst: true });
    await everythingOnce(page, ada.matters + ada.afterthought, ada.fear, ada.whyHome, ada.daughter.phone);
    await visitor.follow('Version 1: Agreed');
    await visitor.see('This is not the newest.');
    await visitor.seeSaid(ada.matters, ada.name);
    expect(await everythingIn(page)).not.toContain(ada.afterthought);
  });

  it('has nothing for axe to find on any of its screens', () => {
    expect(faults).toEqual([]);
  });

  it('wrote nothing to the console, asked nobody else, and broke no rule of the pages', async () => {
    expect(await watching.troubles()).toEqual([]);
  });
});
