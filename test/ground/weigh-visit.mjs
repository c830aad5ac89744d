import { chromium } from 'playwright-core';
import { browserFlags, findBrowser } from '../find-browser.mjs';
import { serveFolder } from './serve-folder.mjs';
import { brotliSize } from './weigh-door.mjs';

const pageWith = (path) => `<!doctype html>
<html lang="en-GB">
  <head><meta charset="utf-8"><title>Weight</title><link rel="icon" href="data:,"></head>
  <body>
    <care-preferences path="${path}" variant="adult" jurisdiction="england"></care-preferences>
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

/** What moves on from any screen of the core conversation: gates are opened, so that nothing stays unloaded. */
const waysOn = ['Yes, now', 'Skip this question', 'This is right. Carry on', 'Carry on', 'Yes'];
const mostScreens = 90;

/** As a person does who looks at every question alone, from the map to the end. */
const goToTheEnd = async (tab) => {
  const button = (name) => tab.getByRole('button', { name, exact: true });
  await button('Save and carry on').click();
  await button('About me').click();
  for (let screen = 0; screen < mostScreens; screen += 1) {
    if (await tab.getByRole('heading', { name: /^Thank you/ }).count()) return;
    for (const name of waysOn) {
      if (!(await button(name).count())) continue;
      await button(name).click();
      break;
    }
    await tab.waitForTimeout(100);
  }
  throw new Error('The core conversation did not come to its end.');
};

/**
 * What a page with the one-file bundle fetches until its first question is answered, or to the end of the
 * core conversation, in brotli bytes.
 *
 * @param {string} dist the built folder
 * @param {{ idle: boolean, toTheEnd?: boolean }} options with `idle` false, what the page would fetch when it has nothing else to do is
 *   held back; with true it is waited for and counted too
 */
export const weighVisit = async (dist, { idle, toTheEnd = false }) => {
  const { executablePath, env } = await findBrowser();
  const browser = await chromium.launch({ executablePath, env, args: browserFlags });
  const served = await serveFolder(dist, { '/index.html': pageWith(toTheEnd ? 'core' : 'quick') });
  try {
    const tab = await browser.newPage();
    if (!idle) await tab.addInitScript(() => (globalThis.requestIdleCallback = () => 0));
    const bodies = [];
    tab.on('response', (response) => {
      if (['script', 'stylesheet'].includes(response.request().resourceType())) bodies.push(response.body());
    });
    tab.setDefaultTimeout(60_000);
    await tab.goto(served.url);
    await answerFirstQuestion(tab);
    if (toTheEnd) await goToTheEnd(tab);
    if (idle) await tab.waitForLoadState('networkidle');
    const sizes = (await Promise.all(bodies)).map(brotliSize);
    return { bytes: sizes.reduce((sum, size) => sum + size, 0), files: sizes.length };
  } finally {
    await browser.close();
    await served.close();
  }
};
