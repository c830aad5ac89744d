import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { parsePlan } from '../../src/plan/plan.js';
import { complaintsOf, openBrowser } from '../ground/open-browser.js';
import { serveFolder } from '../ground/serve-folder.mjs';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const block = /<!-- embed:[^>]*-->\s*```html\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
const page = `<!doctype html><html lang="en-GB"><head><title>Embed</title><link rel="icon" href="data:,"></head>
<body><main><h1>Embed</h1>${block}</main></body></html>`;

let browser: Browser;
let served: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  browser = await openBrowser();
  served = await serveFolder(new URL('../../dist', import.meta.url).pathname, { '/index.html': page });
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

it.each([
  { answer: 201, says: /sent/i },
  { answer: 500, says: /not (been )?sent|could not/i },
])(
  'the block that the README says to copy runs as it stands, and believes its server: $answer',
  async ({ answer, says }) => {
    const tab = await browser.newPage();
    const complaints = complaintsOf(tab, served.url);
    let stored: unknown;
    await tab.route('**/plans', async (route) => {
      stored = route.request().postDataJSON();
      await route.fulfill({ status: answer });
    });
    await tab.goto(served.url);
    await tab.getByRole('button', { name: 'Start', exact: true }).click();
    await tab.getByRole('radio', { name: 'Me, on my own' }).check();
    await tab.getByRole('button', { name: 'Save and carry on' }).click();
    await tab.getByRole('radio', { name: 'Yes', exact: true }).check();
    await tab.getByRole('button', { name: 'Save and carry on' }).click();
    await tab.getByRole('button', { name: 'Stop for now' }).click();
    await tab.locator('care-finish').getByText(says).first().waitFor();
    const plan = parsePlan(stored);
    expect(plan.subject).toEqual({ ref: 'your-id-for-them', preferredName: 'Ada' });
    expect(plan.statements.map(({ questionId, value }) => [questionId, value])).toEqual([
      ['start.permission', 'yes'],
    ]);
    // A server that answers 500 is reported by the browser itself.
    expect(complaints.filter((one) => answer === 201 || !one.includes('500'))).toEqual([]);
    await tab.close();
  },
);
