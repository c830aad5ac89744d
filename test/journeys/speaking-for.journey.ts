// Others who take part: a daughter as her mother's attorney, and a resident helped by staff and an interpreter.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createConversation } from '../../src/conversation/conversation.js';
import { loadPack } from '../../src/content/pack.js';
import type { CarePlan, Person } from '../../src/plan/plan.js';
import { countingIds } from '../conversation/talk-with.js';
import { audit } from './audit.js';
import { ownPages } from './own-page.js';

const carryOn = 'Save and carry on';
const mothersWords = 'Byw gartref.\n\tFy ngardd 🌷, and no fuss.';
const daughtersWords = 'She always said: home, and the window open.';
const subject = { ref: 'mair', name: 'Mair Example', preferredName: 'Mair', birthDate: '1940-05-06' };
const mair: Person = { id: 'mair', part: 'person', name: 'Mair Example' };
const nia: Person = {
  ...{ id: 'nia', part: 'attorney', authority: 'attorney', name: 'Nia Example', relationship: 'daughter' },
};

/** What her mother said herself, while she could, on an earlier day. */
async function mothersPlan(): Promise<CarePlan> {
  const pack = await loadPack({ variant: 'adult', path: 'core', locale: 'en-GB', jurisdiction: 'england' });
  let at = Date.parse('2026-09-01T10:00:00.000Z');
  const talk = createConversation({
    ...{ pack, subject, people: [mair, nia], setting: 'alone', jurisdiction: 'england' },
    ...{ now: () => new Date((at += 1000)).toISOString(), newId: countingIds() },
    deliver: () => Promise.resolve(),
  });
  talk.start();
  for (const event of [
    { type: 'start' },
    { type: 'say who', who: 'self', speaker: 'mair' },
    { type: 'answer', questionId: 'start.permission', value: 'yes' },
    { type: 'next' },
    { type: 'go to', questionId: 'matters.top' },
    { type: 'answer', questionId: 'matters.top', text: mothersWords },
    { type: 'stop for now' },
  ] as const)
    talk.say(event);
  talk.stop();
  return talk.view.plan;
}

describe('somebody who speaks for another', () => {
  let pages: Awaited<ReturnType<typeof ownPages>>;

  beforeAll(async () => {
    pages = await ownPages();
  });
  afterAll(() => pages.close());

  it("a daughter with an attorney's authority adds her words under her mother's, which stay on top as they were", async () => {
    const plan = await mothersPlan();
    const {
      page,
      visitor,
      complaints,
      plan: planNow,
    } = await pages.open({
      ...{ subject, people: [mair, nia], plan, attributes: 'path="core"' },
    });
    await visitor.arrive('What matters to me', { isFirst: true });
    await visitor.press('Start again from the beginning');
    await visitor.arrive('Who is filling this in?');
    await visitor.choose('Someone else, because the person cannot decide this for themselves');
    await visitor.choose('Nia Example, daughter');
    expect(await audit(page)).toEqual([]);
    await visitor.press(carryOn);
    await visitor.arrive('Is now a good time to talk about what matters to them?');
    await visitor.choose('Yes');
    await visitor.press(carryOn);
    await visitor.arrive('What would you like to talk about?');
    await visitor.press(/^What matters most to them/);
    await visitor.arrive('From what you know of them, what mattered most?');
    await visitor.seeSaid('Fy ngardd 🌷, and no fuss.', 'Mair said');
    await visitor.write('From what you know of them, what mattered most?', daughtersWords);
    expect(await audit(page)).toEqual([]);
    await visitor.press(carryOn);
    await visitor.heading();
    const now = await planNow();
    const most = now.statements.filter(({ questionId }) => questionId === 'matters.top');
    expect(most).toMatchObject([
      { saidBy: 'mair', authority: 'self', text: mothersWords },
      { saidBy: 'nia', authority: 'attorney', text: daughtersWords, recordedBy: 'nia' },
    ]);
    expect(most[0]).toEqual(plan.statements.find(({ questionId }) => questionId === 'matters.top'));
    expect(now.visits.at(-1)).toMatchObject({ who: 'proxy', setting: 'alone' });
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('a resident speaks through an interpreter, a nurse writes, and the plan says all three', async () => {
    const nurse = { id: 'lee', part: 'professional', name: 'Nurse Lee', authority: 'professional' };
    const interpreter = { id: 'asha', part: 'interpreter', name: 'Asha Example' };
    const { page, visitor, complaints, plan } = await pages.open(
      { subject, people: [mair, nurse, interpreter], attributes: 'path="core" setting="together"' },
      1280,
    );
    await visitor.arrive('What matters to me', { isFirst: true });
    await visitor.press('Start');
    await visitor.arrive('Who is here today?');
    await visitor.choose('Nurse Lee');
    await visitor.tick('Asha Example');
    expect(await audit(page)).toEqual([]);
    await visitor.press(carryOn);
    await visitor.arrive('Is now a good time to talk about what matters to you?');
    await visitor.choose('Yes');
    await visitor.press(carryOn);
    await visitor.heading();
    await page.getByRole('button', { name: 'What matters most to me' }).first().click();
    await visitor.arrive('What matters most to you?');
    // The interpreter carries the words of others, and speaks none of their own.
    expect(await page.getByRole('radio', { name: /Asha/ }).count()).toBe(0);
    expect(await page.getByRole('button', { name: /Asha Example will speak/ }).count()).toBe(0);
    await page.getByRole('textbox', { name: 'What matters most to you?' }).fill(mothersWords);
    await page.getByRole('button', { name: 'Read back and agreed' }).click();
    await page.getByText(/Read back and agreed on/).waitFor();
    const most = (await plan()).statements.find(({ questionId }) => questionId === 'matters.top');
    expect(most).toMatchObject({
      ...{ saidBy: 'mair', recordedBy: 'lee', interpreter: 'asha', mode: 'verbatim', text: mothersWords },
      readBack: { by: 'lee' },
    });
    expect(complaints).toEqual([]);
    await page.close();
  });
});
