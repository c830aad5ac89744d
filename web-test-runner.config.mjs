// Tests of elements, in a real Chromium: test/**/*.browser.ts. Forced colours work only through the playwright launcher.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { browserFlags, findBrowser } from './test/find-browser.mjs';
import { countSessions } from './test/ground/count-results.mjs';

const { executablePath, env } = await findBrowser();

/** Tells the test command how many tests passed and failed. */
const countingReporter = {
  onTestRunFinished({ sessions }) {
    if (process.env.RESULTS_FILE)
      writeFileSync(process.env.RESULTS_FILE, JSON.stringify(countSessions(sessions)));
  },
};

export default {
  files: 'test/**/*.browser.ts',
  nodeResolve: { exportConditions: ['development', 'browser'] },
  concurrency: 1,
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
  ],
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath, env, headless: true, args: browserFlags },
    }),
  ],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  testFramework: { config: { timeout: 60_000 } },
  testsFinishTimeout: 300_000,
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), countingReporter],
  // Packages written for bundlers ask process.env which build they are in.
  testRunnerHtml: (framework) =>
    `<!doctype html><html lang="en"><head><title>Tests</title></head><body>` +
    `<script>globalThis.process = { env: {} }</script><script type="module" src="${framework}"></script></body></html>`,
};
