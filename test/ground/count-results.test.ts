import { describe, expect, it } from 'vitest';
import { countSessions, countVitest, settle } from './count-results.mjs';

const vitestFile = (status: string, ...tests: string[]): object => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});
const session = (tests: object[], errors: object[] = []): object => ({
  errors,
  testResults: { tests: [], suites: [{ tests, suites: [{ tests: [], suites: [] }] }] },
});

describe('the figures at the end of a test run', () => {
  it('count what passed and what failed', () => {
    const report = {
      testResults: [vitestFile('passed', 'passed', 'passed'), vitestFile('failed', 'passed', 'failed')],
    };
    expect(countVitest(report)).toEqual({ passed: 3, failed: 1 });
    expect(countSessions([session([{ passed: true }, { passed: false }])])).toEqual({ passed: 1, failed: 1 });
  });

  it('count a skipped or unfinished test as failed', () => {
    const report = { testResults: [vitestFile('passed', 'passed', 'skipped', 'todo', 'pending')] };
    expect(countVitest(report)).toEqual({ passed: 1, failed: 3 });
    expect(countSessions([session([{ passed: true }, { passed: true, skipped: true }])])).toEqual({
      passed: 1,
      failed: 1,
    });
  });

  it('count a file that did not load, or holds no test, as one failure', () => {
    expect(countVitest({ testResults: [vitestFile('failed'), vitestFile('passed', 'passed')] })).toEqual({
      passed: 1,
      failed: 1,
    });
    expect(countVitest({ testResults: [vitestFile('failed', 'passed')] })).toEqual({ passed: 1, failed: 1 });
    expect(countSessions([{ errors: [{ message: 'not found' }] }])).toEqual({ passed: 0, failed: 1 });
    expect(countSessions([session([])])).toEqual({ passed: 0, failed: 1 });
    expect(countSessions([session([{ passed: true }], [{ message: 'after the tests' }])])).toEqual({
      passed: 1,
      failed: 1,
    });
  });

  it('count a part that crashed or ran nothing as a failure', () => {
    expect(settle('node', true, { passed: 2, failed: 0 })).toEqual({ passed: 2, failed: 0 });
    expect(settle('node', false, { passed: 2, failed: 0 })).toMatchObject({ passed: 2, failed: 1 });
    expect(settle('node', true, { passed: 0, failed: 0 })).toMatchObject({ passed: 0, failed: 1 });
    expect(settle('node', true)).toMatchObject({ passed: 0, failed: 1 });
    expect(settle('node', false, { passed: 2, failed: 3 })).toEqual({ passed: 2, failed: 3 });
  });
});
