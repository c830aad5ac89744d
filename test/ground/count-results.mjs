// How many tests passed and failed, from what each test runner reports. Every test runs, always: a test that is skipped,
// a file that does not load and a run that stops early are failures, never silence.

/**
 * @typedef {{ passed: number, failed: number }} Counts
 * @typedef {Counts & { names: readonly string[] }} Counted how many, and the names of those that did not pass
 */

/** The end of a file's path, as the repository knows it. */
const fileOf = (path) => String(path).replace(/^.*\/(?=test\/)/, '');

/**
 * @param {any} report what vitest writes as JSON, if it wrote anything
 * @returns {Counted | undefined}
 */
export const countVitest = (report) => {
  if (!report) return undefined;
  const tests = report.testResults.flatMap((file) =>
    file.assertionResults.map((test) => ({ ...test, file: fileOf(file.name) })),
  );
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  );
  const wrong = tests.filter((test) => test.status !== 'passed');
  const names = [
    ...wrong.map((test) => `${test.file}: ${test.fullName}`),
    ...broken.map((file) => `${fileOf(file.name)}: the file as a whole`),
  ];
  return { passed: tests.length - wrong.length, failed: names.length, names };
};

const testsOf = (suite, above = []) => [
  ...suite.tests.map((test) => ({ ...test, fullName: [...above, test.name].join(' ') })),
  ...suite.suites.flatMap((inner) => testsOf(inner, [...above, inner.name].filter(Boolean))),
];

const countSession = ({ testFile, testResults, errors }) => {
  const tests = testResults ? testsOf(testResults) : [];
  const wrong = tests.filter((test) => !test.passed || test.skipped);
  const broken = errors.length > 0 || tests.length === 0;
  const names = [...wrong.map((test) => test.fullName), ...(broken ? ['the file as a whole'] : [])].map(
    (name) => `${fileOf(testFile)}: ${name}`,
  );
  return { passed: tests.length - wrong.length, failed: names.length, names };
};

/**
 * @param {Iterable<any>} sessions what web-test-runner hands to a reporter: one for each file
 * @returns {Counted}
 */
export const countSessions = (sessions) => {
  const counts = [...sessions].map(countSession);
  const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), names: counts.flatMap(({ names }) => names) };
};

/**
 * The last word on one part. One that ended badly without naming a failed test has crashed, and one that ran no test
 * has tested nothing: each is a failure.
 *
 * @param {string} part
 * @param {boolean} endedWell
 * @param {Counted} [counted]
 * @returns {Counted}
 */
export const settle = (part, endedWell, { passed, failed, names } = { passed: 0, failed: 0, names: [] }) => {
  if (failed > 0 || (endedWell && passed > 0)) return { passed, failed, names };
  const why = endedWell ? 'no test was run' : 'stopped before it could report';
  return { passed, failed: 1, names: [`${part}: ${why}`] };
};
