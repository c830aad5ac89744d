// How quick a visit is, measured in the hospice's page as it is built. Figures to look at, not to pass or fail.
//   node test/bench/first-question.mjs      (after npm run build)
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { password } from '../../stories/hosts/server/accounts.mjs';
import { startHosts } from '../../stories/hosts/server/hosts.mjs';
import { describeBrowser, findBrowser, browserFlags } from '../find-browser.mjs';

const visits = 10;
const taps = 100;

const spread = (numbers) => {
  const sorted = [...numbers].sort((one, other) => one - other);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))].toFixed(0);
  return `median ${at(0.5)} ms, p95 ${at(0.95)} ms of ${sorted.length}`;
};

/** A new person in a new browser profile each time: nothing is cached. Gives when it could begin, and when it asked. */
async function visit(browser, url) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const form = { email: 'ada@patients.example', password };
  await context.request.post(`${url}/sign-in`, { form, headers: { Origin: url } });
  await page.goto(`${url}/talk?path=quick`, { waitUntil: 'commit' });
  const now = () => page.evaluate(() => globalThis.performance.now());
  const button = (name) => page.getByRole('button', { name, exact: true });
  await button('Start').waitFor();
  const welcome = await now();
  await button('Start').click();
  await page.getByRole('radio', { name: 'Me, on my own' }).check();
  await button('Save and carry on').click();
  await page.getByRole('radio', { name: 'Yes', exact: true }).waitFor();
  const question = await now();
  return { context, page, welcome, question };
}

/** As a slow telephone would be: so many times slower than this machine. */
async function slowDown(page, rate) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

/** The same two answers with nothing round them: what this machine needs for a tap anywhere. */
const bare = ['Yes', 'Yes, but just a little today']
  .map((answer) => `<p><label><input type="radio" name="answer"> ${answer}</label></p>`)
  .join('');

/** Taps an answer again and again, and measures from the tap to the frame that shows it. */
async function tap(page) {
  await page.evaluate(() => {
    globalThis.taps = [];
    const painted = ({ timeStamp }) =>
      globalThis.requestAnimationFrame(() => {
        const channel = new globalThis.MessageChannel();
        channel.port1.onmessage = () => globalThis.taps.push(globalThis.performance.now() - timeStamp);
        channel.port2.postMessage('');
      });
    globalThis.addEventListener('pointerup', painted, { capture: true });
  });
  const options = ['Yes', 'Yes, but just a little today'].map((name) =>
    page.getByText(name, { exact: true }),
  );
  const boxes = await Promise.all(options.map((option) => option.boundingBox()));
  for (let count = 0; count < taps; count += 1) {
    const { x, y } = boxes[count % 2];
    await page.mouse.click(x + 2, y + 2);
    await page.waitForFunction((wanted) => globalThis.taps.length >= wanted, count + 1);
  }
  return page.evaluate(() => globalThis.taps);
}

const folder = await mkdtemp(join(tmpdir(), 'care-preferences-'));
const hosts = await startHosts({ database: { folder: join(folder, 'plans') } });
const found = await findBrowser();
const browser = await chromium.launch({
  executablePath: found.executablePath,
  env: found.env,
  args: browserFlags,
});
try {
  const welcomes = [];
  const questions = [];
  let quickTaps = [];
  let slowTaps = [];
  let bareTaps = [];
  let slowBareTaps = [];
  for (let count = 0; count < visits; count += 1) {
    const { context, page, welcome, question } = await visit(browser, hosts.hospice);
    welcomes.push(welcome);
    questions.push(question);
    if (count === visits - 1) {
      quickTaps = await tap(page);
      await slowDown(page, 4);
      slowTaps = await tap(page);
      const empty = await context.newPage();
      await empty.setContent(bare);
      bareTaps = await tap(empty);
      await slowDown(empty, 4);
      slowBareTaps = await tap(empty);
    }
    await context.close();
  }
  console.log(describeBrowser(found));
  console.log(`navigation to "Start"                                     ${spread(welcomes)}`);
  console.log(`navigation to the first question, three quick taps in it  ${spread(questions)}`);
  console.log(`tap to next paint                                         ${spread(quickTaps)}`);
  console.log(`  the same on a page of two bare radio buttons            ${spread(bareTaps)}`);
  console.log(`tap to next paint, at a quarter of the speed              ${spread(slowTaps)}`);
  console.log(`  the same on a page of two bare radio buttons            ${spread(slowBareTaps)}`);
} finally {
  await browser.close();
  await hosts.close();
  await rm(folder, { recursive: true });
}
