// The evidence command: shows of each control that its tests hold, and that they fail when it is broken; then writes the table.
//   node test/evidence/run.mjs [H01 H02.3 …]     (without an id: all of them, and the files in evidence/)
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findFaults } from './find-faults.mjs';
import { breaks, hazards } from './hazard-log.mjs';
import { hazardsWithoutControl, judge } from './judge.mjs';
import { browserRuns } from './running/browser-runs.mjs';
import { openNodeRuns } from './running/node-runs.mjs';
import { csvOf, htmlOf } from './write-table.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const asked = process.argv.slice(2);
const isAsked = ({ id }) => asked.length === 0 || asked.some((one) => id === one || id.startsWith(`${one}.`));
const controls = hazards.flatMap((hazard) => hazard.controls).filter((one) => !one.by && isAsked(one));
const runnable = controls.flatMap((control) => {
  const broken = breaks.find((one) => one.control === control.id);
  return broken && control.tests ? [{ control, broken, files: Object.keys(control.tests) }] : [];
});
const isBrowsers = ({ files }) => files.every((file) => file.endsWith('.browser.ts'));

/** Names of tests by file, of several controls together. */
const together = (some) => {
  const tests = {};
  for (const { control } of some)
    for (const [file, names] of Object.entries(control.tests))
      tests[file] = [...new Set([...(tests[file] ?? []), ...names])];
  return tests;
};

/** @returns {Promise<Map<string, import('./judge.mjs').Runs>>} by control; two at a time */
const inNode = async (some) => {
  const found = new Map();
  const waiting = [...some];
  const lane = async (intact) => {
    const { run, stop } = await openNodeRuns(root);
    try {
      for (let one = waiting.shift(); one; one = waiting.shift()) {
        const { control, broken } = one;
        const runs = await run(control.tests, broken).catch((error) => {
          console.error(`${control.id}: ${error.message}`);
          return [];
        });
        found.set(control.id, { intact, broken: runs });
      }
    } finally {
      await stop();
    }
  };
  if (some.length === 0) return found;
  const whole = await openNodeRuns(root);
  const intact = await whole.run(together(some));
  await whole.stop();
  await Promise.all([lane(intact), lane(intact)]);
  return found;
};

const inBrowser = (some) => {
  if (some.length === 0) return new Map();
  const runs = browserRuns(
    root,
    some.map(({ control: { tests }, broken }) => ({ tests, broken })),
  );
  const intact = runs.get('intact') ?? [];
  return new Map(some.map(({ control: { id } }) => [id, { intact, broken: runs.get(id) ?? [] }]));
};

const commit = () => {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .trim();
  } catch {
    return undefined;
  }
};

const began = Date.now();
const runs = new Map([
  ...(await inNode(runnable.filter((one) => !isBrowsers(one)))),
  ...inBrowser(runnable.filter(isBrowsers)),
]);
const verdicts = judge(hazards, (id) => runs.get(id)).filter(({ control }) => isAsked(control));
const faults = new Set([
  ...findFaults({ hazards, breaks }, root),
  ...hazardsWithoutControl(hazards),
  ...verdicts.flatMap((verdict) => verdict.faults),
]);
if (asked.length === 0) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const date = new Date().toISOString().slice(0, 10);
  mkdirSync(join(root, 'evidence'), { recursive: true });
  writeFileSync(join(root, 'evidence/hazards.csv'), csvOf(verdicts, breaks));
  writeFileSync(
    join(root, 'evidence/hazards.html'),
    htmlOf(verdicts, breaks, { version, commit: commit(), date }),
  );
}
const ours = verdicts.filter(({ control }) => !control.by);
const shown = ours.filter((verdict) => verdict.faults.length === 0).length;
for (const fault of faults) console.error(fault);
console.log(
  `${hazards.length} hazards, ${ours.length} controls of ours, ${verdicts.length - ours.length} of others or not built, in ${Math.round((Date.now() - began) / 1000)} s`,
);
console.log(`${shown} passed, ${faults.size} failed`);
process.exitCode = faults.size === 0 ? 0 : 1;
