import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ada } from './ada.js';
import type { Running } from './running.js';
import { atHome, startRunning } from './running.js';
import { Visitor } from './visitor.js';
import { watch } from './watch.js';

const sent = /^Your plan has been sent/;

describe('a tablet that loses the network after the first screen', () => {
  let running: Running;
  beforeAll(async () => {
    running = await startRunning();
  });
  afterAll(async () => {
    await running.stop();
  });

  it('can finish the conversation, says truly what became of it, and hands over the words', async () => {
    const context = await running.browser.newContext(atHome);
    const page = await context.newPage();
    // The browser itself says that a request failed: that is what this test brings about.
    const { troubles } = watch(page, running.hosts, running.hosts.hospice, [/ERR_INTERNET_DISCONNECTED/]);
    const visitor = new Visitor(page);
    const leave = (): Promise<void> => visitor.press('Save and carry on');

    await visitor.signIn(running.hosts.hospice, 'ben@patients.example');
    await page.goto(`${running.hosts.hospice}/talk?path=quick`);
    await visitor.arrive('What matters to me', { isFirst: true });
    // The page may show that everything has come; the host's own style sheet can go by the same state.
    await page.waitForFunction(() => document.querySelector('care-preferences')?.matches(':state(complete)'));
    await context.setOffline(true);

    await visitor.press('Start');
    await visitor.arrive('Who is filling this in?');
    await visitor.choose('Me, on my own');
    await leave();
    await visitor.arrive('Is now a good time to talk about what matters to you?');
    await visitor.choose('Yes');
    await leave();
    await visitor.arrive('What would you like to talk about, Ben?');
    await visitor.press('About me');
    await visitor.arrive('What would you like to be called?');
    await visitor.write('What would you like to be called?', ada.name);
    await leave();
    for (const question of [
      'What language do you like to speak?',
      'Do you have any of these?',
      'Who should be called first in an emergency?',
    ]) {
      await visitor.arrive(question);
      await visitor.press('Skip this question');
    }
    await visitor.arrive('What matters most to you?');
    await visitor.write('What matters most to you?', ada.matters);
    await leave();
    for (const question of [
      'What would you most want to avoid?',
      'Where would you most like to be looked after?',
      'If you got ill but might get better, would you want to go to hospital?',
      'Do you have a form about CPR or emergency treatment?',
      "Have you made an advance decision to refuse treatment (a 'living will')?",
      'Have you chosen someone to make health decisions for you, with a lasting power of attorney?',
      'Can we share this plan with the people who look after you?',
      'Who leads on your care, and how do you reach them day and night?',
    ]) {
      await visitor.arrive(question);
      await visitor.press('Skip this question');
    }
    await visitor.arrive('What you have said');
    await visitor.press('This is right. Carry on');
    await visitor.arrive('Is this a fair record of what you said?');
    await visitor.press('Yes');
    await visitor.arrive(`Thank you, ${ada.name}`);
    await visitor.see(/^Your plan could not be sent/);

    const [download] = await Promise.all([page.waitForEvent('download'), visitor.press('Download a copy')]);
    expect(download.suggestedFilename()).toMatch(/^care-plan-\d{4}-\d\d-\d\d\.json$/);
    const plan = JSON.parse(await readFile(await download.path(), 'utf8')) as {
      status: string;
      statements: { questionId: string; text?: string }[];
    };
    expect(plan.status).toBe('agreed');
    expect(plan.statements.find(({ questionId }) => questionId === 'matters.top')?.text).toBe(ada.matters);

    await context.setOffline(false);
    await visitor.press('Try again');
    await visitor.see(sent);
    const { rows } = await running.hosts.database.query('select words from plan_revisions');
    expect(rows.map(({ words }) => JSON.parse(String(words)) as unknown)).toEqual([plan]);
    expect(await troubles()).toEqual([]);
  });
});
