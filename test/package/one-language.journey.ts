// Whoever is asked in one language, and as whom they are, fetches the words of no other.
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../ground/open-browser.js';
import { serveFolder } from '../ground/serve-folder.mjs';
import { brotliSize } from '../ground/weigh-door.mjs';

const dist = join(import.meta.dirname, '../../dist');

/**
 * Pieces of the package with words that belong to one language, one variant or one path. The voices of a conversation (easy
 * words, a proxy's, a clinician's) are fetched with it once the page is idle: whoever takes over may have no network.
 */
const pieces = [
  ...['children-book', 'further-book'],
  ...['pseudo-book', 'urdu', 'urdu-book', 'welsh', 'welsh-book'],
];

const visits = [
  ['an adult in English', 'lang="en-GB" path="core" variant="adult"', []],
  ['an adult in English, on every question', 'lang="en-GB" path="full" variant="adult"', ['further-book']],
  ['a young person in English', 'lang="en-GB" path="quick" variant="young-person"', ['children-book']],
  ['a parent in English', 'lang="en-GB" path="quick" variant="parent"', ['children-book']],
  ['an adult in Welsh', 'lang="cy" path="core" variant="adult" accept-drafts', ['welsh', 'welsh-book']],
  ['an adult in Urdu', 'lang="ur" path="quick" variant="adult" accept-drafts', ['urdu', 'urdu-book']],
] as const;

describe('the words that are fetched', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it.each(visits)('by %s are their own alone', async (name, attributes, own) => {
    const page = `<!doctype html><html lang="en-GB"><title>Words</title><link rel="icon" href="data:,">
<care-preferences jurisdiction="england" ${attributes}></care-preferences>
<script type="module" src="/care-preferences.bundle.js"></script></html>`;
    const served = await serveFolder(dist, { '/index.html': page });
    const tab = await browser.newPage();
    const bodies: Promise<Buffer>[] = [];
    const names: string[] = [];
    tab.on('response', (response) => {
      if (response.request().resourceType() !== 'script') return;
      bodies.push(response.body());
      names.push(/([^/]+)-[\w-]{8}\.js$/.exec(response.url())?.[1] ?? '');
    });
    await tab.goto(served.url);
    await tab.locator('care-preferences:state(complete)').waitFor();
    const bytes = (await Promise.all(bodies)).map(brotliSize).reduce((sum, size) => sum + size, 0);
    console.info(`${name}: ${(bytes / 1024).toFixed(1)} KiB in ${names.length} files, once idle`);
    expect(names.filter((one) => pieces.includes(one)).toSorted()).toEqual([...own]);
    await tab.close();
    await served.close();
  });
});
