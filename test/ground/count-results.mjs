// How many tests passed and failed, from what each test runner reports. Every test runs, always: a test that is skipped,
// a file that does not load and a run that stops early are failures, never silence.

/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * @param {any} report what vitest writes as JSON, if it wrote anything
 * @returns {Counts | undefined}
 */
export const countVitest = (report) => {
  if (!report) return undefined;
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  );
  const passed = tests.filter((test) => test.status === 'passed').length;
  return { passed, failed: tests.length - passed + broken.length };
};

const testsOf = (suite) => [...suite.tests, ...suite.suites.flatMap(testsOf)];

const countSession = ({ testResults, errors }) => {
  const tests = testResults ? testsOf(testResults) : [];
  const passed = tests.filter((test) => test.passed && !test.skipped).length;
  const broken = errors.length > 0 || tests.length === 0 ? 1 : 0;
  return { passed, failed: tests.length - passed + broken };
};

/**
 * @param {Iterable<any>} sessions what web-test-runner hands to a reporter: one for each file
 * @returns {Counts}
 */
export const countSessions = (sessions) => {
  const counts = [...sessions].map(countSession);
  const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
  return { passed: sum('passed'), failed: sum('failed') };
};

/**
 * The last word on one part. One that ended badly without naming a failed test has crashed, and one that ran no test
 * has tested nothing: each is a failure.
 *
 * @param {string} part
 * @param {boolean} endedWell
 * @param {Counts} [counts]
 * @returns {Counts & { why?: string }}
 */
export const settle = (part, endedWell, { passed, failed } = { passed: 0, failed: 0 }) => {
  if (failed > 0 || (endedWell && passed > 0)) return { passed, failed };
  const why = endedWell ? 'no test was run' : 'stopped before it could report';
  return { passed, failed: 1, why: `${part}: ${why}` };
};
