import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaintsOf, openBrowser } from '../ground/open-browser.js';
import { serveFolder } from '../ground/serve-folder.mjs';

const folder = fileURLToPath(new URL('../../storybook-static', import.meta.url));

interface Story {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'story' | 'docs';
}

const { entries } = JSON.parse(readFileSync(`${folder}/index.json`, 'utf8')) as {
  entries: Record<string, Story>;
};
const stories = Object.values(entries);

/** What Storybook's own channel says once a story, with its play function, is done. */
const endings = [
  'storyRendered',
  'docsRendered',
  'storyErrored',
  'storyThrewException',
  'storyMissing',
  'playFunctionThrewException',
];

describe('every story and page of the Storybook', () => {
  let browser: Browser;
  let served: Awaited<ReturnType<typeof serveFolder>>;
  beforeAll(async () => {
    browser = await openBrowser();
    served = await serveFolder(folder);
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  it.each(stories)('$title, $name: shows and does not complain', async ({ id, type }) => {
    const page = await browser.newPage();
    const complaints = complaintsOf(page, served.url);
    await page.goto(`${served.url}/iframe.html?id=${id}&viewMode=${type}`);
    const ending = await page.waitForFunction((names) => {
      const channel = (globalThis as Record<string, unknown>)['__STORYBOOK_ADDONS_CHANNEL__'] as
        { last(name: string): unknown } | undefined;
      return names.find((name) => channel?.last(name) !== undefined);
    }, endings);
    expect(await ending.jsonValue()).toBe(type === 'docs' ? 'docsRendered' : 'storyRendered');
    const root = page.locator(type === 'docs' ? '#storybook-docs' : '#storybook-root');
    expect(await root.evaluate((element) => element.childElementCount)).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
