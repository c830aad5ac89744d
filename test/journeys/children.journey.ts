// Plans for children: a parent speaks for a baby, and a young person for themselves.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planFor } from '../../src/plan/plan.js';
import { audit } from './audit.js';
import { ownPages } from './own-page.js';
import type { Visitor } from './visitor.js';

const carryOn = 'Save and carry on';

const yearsAgo = (years: number): string => {
  const day = new Date();
  day.setUTCFullYear(day.getUTCFullYear() - years);
  day.setUTCDate(day.getUTCDate() - 40);
  return day.toISOString().slice(0, 10);
};

const baby = { ref: 'baby', name: 'Noor Example', preferredName: 'Noor', birthDate: yearsAgo(0) };
const mother = { id: 'mother', part: 'parent', name: 'Sana Example', authority: 'parental' };
const sixteen = { ref: 'jo', name: 'Jo Example', preferredName: 'Jo', birthDate: yearsAgo(16) };

describe('children', () => {
  let pages: Awaited<ReturnType<typeof ownPages>>;

  beforeAll(async () => {
    pages = await ownPages();
  });
  afterAll(() => pages.close());

  /** Goes on without an answer until a question with these words stands there; what was met on the way. */
  const goOnTo = async (visitor: Visitor, heading: string): Promise<readonly string[]> => {
    const met: string[] = [];
    for (let screens = 0; screens < 40; screens += 1) {
      const here = await visitor.heading();
      if (here === heading) return met;
      met.push(here);
      await visitor.press('Skip this question');
      await expect.poll(() => visitor.heading(), { message: `away from "${here}"` }).not.toBe(here);
    }
    throw new Error(`"${heading}" did not come: ${met.join(' | ')}`);
  };

  it('a parent speaks for a baby, as the parent, and is never asked what only adults are', async () => {
    const {
      page,
      visitor,
      complaints,
      plan: planOf,
    } = await pages.open({
      ...{ subject: baby, people: [mother], attributes: 'path="core"' },
    });
    await visitor.arrive('What matters to me', { isFirst: true });
    await visitor.press('Start');
    await visitor.arrive('Is now a good time to talk about what matters to your child and family?');
    expect(await audit(page)).toEqual([]);
    await visitor.choose('Yes');
    await visitor.press(carryOn);
    await visitor.arrive('What would you like to talk about?');
    await visitor.press(/^What matters most for your child/);
    const met = await goOnTo(visitor, 'What matters most to your child, and to you as a family?');
    expect(met.join()).not.toMatch(/lasting power|advance decision/);
    const plan = await planOf();
    expect(plan.pack).toMatchObject({ variant: 'parent', path: 'core' });
    expect(plan.statements[0]).toMatchObject({ saidBy: 'mother', authority: 'parental', mode: 'own' });
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('a young person speaks for themselves', async () => {
    const {
      page,
      visitor,
      complaints,
      plan: planOf,
    } = await pages.open({
      ...{ subject: sixteen, attributes: 'path="full"' },
    });
    await visitor.arrive('What matters to me', { isFirst: true });
    await visitor.press('Start');
    await visitor.arrive('Who is filling this in?');
    await visitor.choose('Me, on my own');
    await visitor.press(carryOn);
    await visitor.arrive('Is now an OK time to talk about what matters to you?');
    await visitor.choose('Yes');
    await visitor.press(carryOn);
    await visitor.press(/^Family, friends, school and growing up/);
    await visitor.write('Who are your best friends, and what should they be told?', 'Seeing Sam.');
    await visitor.tick('Keep this from my parents and family');
    expect(await audit(page)).toEqual([]);
    await visitor.press(carryOn);
    const met = await goOnTo(visitor, 'Is there anything you want to talk about without your parents?');
    expect(met.join()).not.toMatch(/lasting power|advance decision/);
    expect(await audit(page)).toEqual([]);
    await visitor.choose('Yes');
    await visitor.press(carryOn);
    const plan = await planOf();
    const secret = plan.statements.find(({ questionId }) => questionId === 'growing.private');
    expect(secret).toMatchObject({ value: 'yes', authority: 'self', hiddenFrom: ['parents', 'family'] });
    const copy = planFor(plan, { audience: 'parent' });
    expect(copy).not.toBeNull();
    expect(JSON.stringify(copy)).not.toContain('growing.private');
    expect(JSON.stringify(copy)).not.toContain('Seeing Sam.');
    expect(JSON.stringify(plan)).toContain('Seeing Sam.');
    expect(JSON.stringify(planFor(plan, { audience: 'clinician' }))).toContain('growing.private');
    expect(complaints).toEqual([]);
    await page.close();
  });
});
