import { chromium } from 'playwright-core';
import { browserFlags, findBrowser } from '../find-browser.mjs';
import { serveFolder } from './serve-folder.mjs';
import { brotliSize } from './weigh-door.mjs';

const page = `<!doctype html>
<html lang="en-GB">
  <head><meta charset="utf-8"><title>Weight</title><link rel="icon" href="data:,"></head>
  <body>
    <care-preferences path="quick" variant="adult"></care-preferences>
    <script type="module" src="/care-preferences.bundle.js"></script>
  </body>
</html>`;

/** As a person does who fills it in alone: Start, who they are, and an answer to the first question. */
const answerFirstQuestion = async (tab) => {
  await tab.getByRole('button', { name: 'Start', exact: true }).click();
  await tab.getByRole('radio', { name: 'Me, on my own' }).check();
  await tab.getByRole('textbox', { name: 'What is your name?' }).fill('Test Person');
  await tab.getByRole('button', { name: 'Save and carry on' }).click();
  await tab.getByRole('radio', { name: 'Yes', exact: true }).check();
};

/**
 * What a page with the one-file bundle fetches until its first question is answered, in brotli bytes.
 *
 * @param {string} dist the built folder
 * @param {{ idle: boolean }} options with `idle` false, what the page would fetch when it has nothing else to do is
 *   held back; with true it is waited for and counted too
 */
export const weighFirstQuestion = async (dist, { idle }) => {
  const { executablePath, env } = await findBrowser();
  const browser = await chromium.launch({ executablePath, env, args: browserFlags });
  const served = await serveFolder(dist, { '/index.html': page });
  try {
    const tab = await browser.newPage();
    if (!idle) await tab.addInitScript(() => (globalThis.requestIdleCallback = () => 0));
    const bodies = [];
    tab.on('response', (response) => {
      if (['script', 'stylesheet'].includes(response.request().resourceType())) bodies.push(response.body());
    });
    tab.setDefaultTimeout(15_000);
    await tab.goto(served.url);
    await answerFirstQuestion(tab);
    if (idle) await tab.waitForLoadState('networkidle');
    const sizes = (await Promise.all(bodies)).map(brotliSize);
    return { bytes: sizes.reduce((sum, size) => sum + size, 0), files: sizes.length };
  } finally {
    await browser.close();
    await served.close();
  }
};
