// Runs browser tests: all that are named once as things are, and those of each control with it broken, in one browser.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { patternOf } from './pattern-of.mjs';

/**
 * @param {string} root of the repository
 * @param {readonly { tests: Record<string, readonly string[]>, broken: import('../break-source.mjs').Break }[]} wanted
 * @returns {Map<string, import('./node-runs.mjs').TestRun[]>} by the id of the control that is broken; `intact`: none
 */
export function browserRuns(root, wanted) {
  const room = mkdtempSync(join(tmpdir(), 'evidence-'));
  const [groupsFile, resultsFile] = ['groups.json', 'results.json'].map((name) => join(room, name));
  const groups = wanted.map(({ tests, broken }) => groupOf(broken.control, [tests], broken));
  const intact = groupOf(
    'intact',
    wanted.map(({ tests }) => tests),
  );
  writeFileSync(groupsFile, JSON.stringify([intact, ...groups]));
  const args = [
    'node_modules/@web/test-runner/dist/bin.js',
    '--config',
    'test/evidence/running/browser.config.mjs',
  ];
  spawnSync(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, EVIDENCE_GROUPS: groupsFile, RESULTS_FILE: resultsFile },
  });
  try {
    return byGroup(JSON.parse(readFileSync(resultsFile, 'utf8')));
  } catch {
    // The run did not come to its end: nothing was shown.
    return new Map();
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
}

function groupOf(name, tests, broken) {
  const files = [...new Set(tests.flatMap((one) => Object.keys(one)))];
  const pattern = patternOf(tests.flatMap((one) => Object.values(one).flat())).source;
  return { name, files, pattern, broken };
}

function byGroup(sessions) {
  const runs = new Map();
  for (const { group, file, tests } of sessions) {
    const found = tests.length > 0 ? tests : [{ names: [], state: 'crashed' }];
    runs.set(group, [...(runs.get(group) ?? []), ...found.map((test) => ({ file, ...test }))]);
  }
  return runs;
}
