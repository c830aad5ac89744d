// The test command. It says which browser it uses, runs each part, and ends with one plain line of figures.
//   node test/run.mjs [node] [browser] [journeys] [stories] [walks] [postgres]     (without a name: the first three)
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeBrowser, findBrowser } from './find-browser.mjs';
import { countVitest, settle } from './ground/count-results.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = mkdtempSync(join(tmpdir(), 'care-preferences-'));
const MINUTE = 60_000;

/**
 * Runs a script of Node's in this repository, its output shown as it comes. Returns whether it ended well.
 * `within` is a command that runs the rest of its line.
 */
const run = (script, args = [], { env = {}, within = [] } = {}) => {
  const [command, ...line] = [...within, process.execPath, join(root, script), ...args];
  const { status } = spawnSync(command, line, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    timeout: 25 * MINUTE,
  });
  return status === 0;
};

const readJson = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
};

const vitest = (part, within = [], { only = [], env = {} } = {}) => {
  const file = join(results, `${part}${within.length > 0 ? ' on postgres' : ''}.json`);
  const args = [
    'run',
    '--config',
    'test/vitest.config.mjs',
    '--project',
    part,
    '--reporter=default',
    ...only,
  ];
  const toFile = ['--reporter=json', `--outputFile.json=${file}`];
  const endedWell = run('node_modules/vitest/vitest.mjs', [...args, ...toFile], { within, env });
  return settle(part, endedWell, countVitest(readJson(file)));
};

const webTestRunner = () => {
  const file = join(results, 'browser.json');
  const endedWell = run('node_modules/@web/test-runner/dist/bin.js', [], {
    env: { RESULTS_FILE: file },
  });
  return settle('browser', endedWell, readJson(file));
};

/** The journeys go through the package as it is built, so each run of them starts from a build of its own. */
const journeys = (within, only) => {
  const built =
    spawnSync('npm run --silent build', { cwd: root, stdio: 'inherit', shell: true }).status === 0;
  return built ? vitest('journeys', within, { only }) : settle('build', false);
};

const parts = {
  node: () => vitest('node'),
  browser: webTestRunner,
  journeys: () => journeys(),
  stories: () => vitest('stories'),
  // Random walks through the conversation, many more than the node part takes; WALKS and SEED choose others.
  walks: () =>
    vitest('node', [], {
      only: ['test/conversation/walks/first-half.test.ts', 'test/conversation/walks/second-half.test.ts'],
      env: { WALKS: '2000', ...process.env },
    }),
  // The journeys once more, with the hosts' plans on a PostgreSQL server instead of the embedded one. The package has no plans.
  postgres: () => journeys(['bash', 'test/ground/with-postgres.sh'], ['test/journeys', 'test/hosts']),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !(part in parts));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}

const total = { passed: 0, failed: 0, names: [] };
const runPart = (part) => {
  const { passed, failed, names } = parts[part]();
  console.log(`${part}: ${passed} passed, ${failed} failed\n`);
  total.passed += passed;
  total.failed += failed;
  total.names.push(...names);
};

try {
  console.log(describeBrowser(await findBrowser()));
  for (const part of asked.length > 0 ? asked : ['node', 'browser', 'journeys']) runPart(part);
} catch (error) {
  total.failed += 1;
  total.names.push(error.message);
}
rmSync(results, { recursive: true, force: true });
// Named once more at the end, where somebody who sees only the last lines of a long run looks.
for (const name of total.names) console.log(`Failed: ${name}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
