/**
 * How many tests passed and failed, from the JSON that vitest reports. A file that did not load counts as one failure,
 * and a skipped or unfinished test as failed: every test runs, always.
 */
export const countVitest = (report) => {
  if (!report) return undefined;
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  );
  const passed = tests.filter((test) => test.status === 'passed').length;
  return { passed, failed: tests.length - passed + brokenFiles.length };
};
