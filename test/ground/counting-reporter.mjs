import { writeFileSync } from 'node:fs';

const testsOf = (suite) => [...suite.tests, ...suite.suites.flatMap(testsOf)];

const countSession = ({ testResults, errors }) => {
  const tests = testResults ? testsOf(testResults) : [];
  const passed = tests.filter((test) => test.passed && !test.skipped).length;
  const failed = tests.filter((test) => !test.passed || test.skipped).length;
  // A file that did not load, or that holds no test, is a failure too.
  const broken = errors.length > 0 || tests.length === 0 ? 1 : 0;
  return { passed, failed: failed + broken };
};

/**
 * Writes how many element tests passed and failed to the file that RESULTS_FILE names. A skipped test counts as
 * failed: every test runs, always.
 */
export const countingReporter = () => ({
  onTestRunFinished({ sessions }) {
    if (!process.env.RESULTS_FILE) return;
    const counts = [...sessions].map(countSession);
    const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
    const result = { passed: sum('passed'), failed: sum('failed') };
    writeFileSync(process.env.RESULTS_FILE, JSON.stringify(result));
  },
});
