// Tests of elements once more: each group of them with one control broken, or with none. The group is told by a cookie of its page.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import base from '../../../web-test-runner.config.mjs';
import { breakSource } from '../break-source.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** @type {{ name: string, files: string[], pattern: string, broken?: import('../break-source.mjs').Break }[]} */
const groups = JSON.parse(readFileSync(process.env.EVIDENCE_GROUPS, 'utf8'));

const brokenOn = (context) => {
  const { broken } = groups.find(({ name }) => name === context.cookies.get('evidence')) ?? {};
  return broken && context.path === `/${broken.file}` ? broken : undefined;
};

const breaking = {
  name: 'break-one-control',
  // First of all plugins: what is broken is the source, not what was made of it.
  transform: (context) => {
    const broken = brokenOn(context);
    return broken && { body: breakSource(String(context.body), broken) };
  },
  // Broken and whole, a file is never taken for the other.
  transformCacheKey: (context) => brokenOn(context)?.control ?? '',
};

/** One browser loads both, so that it may keep neither. */
const keepNothing = async (context, next) => {
  await next();
  context.set('cache-control', 'no-store');
};

/** What the page of a group begins with: which group it is, and which tests to run, told to mocha as soon as it is there. */
const begin = ({ name, pattern }) => `<script>
  document.cookie = 'evidence=${encodeURIComponent(name)}; path=/; samesite=strict';
  let mocha;
  Object.defineProperty(globalThis, 'mocha', {
    get: () => mocha,
    set: (made) => (mocha = made).grep(new RegExp(${JSON.stringify(pattern)})),
  });
</script>`;

/** Those that were run: the rest have neither passed nor failed. */
const testsOf = (suite, names = []) => [
  ...suite.tests
    .filter(({ passed, error }) => passed || error)
    .map((test) => ({
      names: [...names, test.name],
      state: test.passed ? 'passed' : test.error?.name === 'AssertionError' ? 'failed' : 'crashed',
    })),
  ...suite.suites.flatMap((inner) => testsOf(inner, [...names, inner.name])),
];

const tellRuns = {
  onTestRunFinished({ sessions }) {
    const runs = sessions.map(({ group, testFile, testResults, errors }) => ({
      group: group.name,
      file: testFile.slice(join(root, 'test').length + 1),
      tests: testResults && errors.length === 0 ? testsOf(testResults) : [],
    }));
    writeFileSync(process.env.RESULTS_FILE, JSON.stringify(runs));
  },
};

const { files: _all, testRunnerHtml, ...rest } = base;

export default {
  ...rest,
  rootDir: root,
  plugins: [breaking, ...base.plugins],
  middleware: [keepNothing],
  groups: groups.map((group) => ({
    name: group.name,
    files: group.files.map((file) => join(root, 'test', file)),
    testRunnerHtml: (framework) => testRunnerHtml(framework).replace('<body>', `<body>${begin(group)}`),
  })),
  reporters: [tellRuns],
};
