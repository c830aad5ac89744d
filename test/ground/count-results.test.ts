import { describe, expect, it } from 'vitest';
import { countSessions, countVitest, settle } from './count-results.mjs';

const vitestFile = (status: string, ...tests: string[]): object => ({
  name: '/somewhere/test/plan/parse.test.ts',
  status,
  assertionResults: tests.map((each) => ({ status: each, fullName: `parsing ${each}` })),
});
const session = (tests: object[], errors: object[] = []): object => ({
  testFile: '/somewhere/test/elements/widget.browser.ts',
  errors,
  testResults: {
    name: '',
    tests: [],
    suites: [{ name: 'a field', tests, suites: [{ tests: [], suites: [] }] }],
  },
});
/** The figures alone. */
const figures = (counted: { passed: number; failed: number } | undefined): unknown =>
  counted && { passed: counted.passed, failed: counted.failed };

describe('the figures at the end of a test run', () => {
  it('count what passed and what failed', () => {
    const report = {
      testResults: [vitestFile('passed', 'passed', 'passed'), vitestFile('failed', 'passed', 'failed')],
    };
    expect(figures(countVitest(report))).toEqual({ passed: 3, failed: 1 });
    expect(figures(countSessions([session([{ passed: true }, { passed: false }])]))).toEqual({
      passed: 1,
      failed: 1,
    });
  });

  it('count a skipped or unfinished test as failed', () => {
    const report = { testResults: [vitestFile('passed', 'passed', 'skipped', 'todo', 'pending')] };
    expect(figures(countVitest(report))).toEqual({ passed: 1, failed: 3 });
    expect(figures(countSessions([session([{ passed: true }, { passed: true, skipped: true }])]))).toEqual({
      passed: 1,
      failed: 1,
    });
  });

  it('count a file that did not load, or holds no test, as one failure', () => {
    expect(
      figures(countVitest({ testResults: [vitestFile('failed'), vitestFile('passed', 'passed')] })),
    ).toEqual({
      passed: 1,
      failed: 1,
    });
    expect(figures(countVitest({ testResults: [vitestFile('failed', 'passed')] }))).toEqual({
      passed: 1,
      failed: 1,
    });
    expect(figures(countSessions([{ errors: [{ message: 'not found' }] }]))).toEqual({
      passed: 0,
      failed: 1,
    });
    expect(figures(countSessions([session([])]))).toEqual({ passed: 0, failed: 1 });
    expect(figures(countSessions([session([{ passed: true }], [{ message: 'after the tests' }])]))).toEqual({
      passed: 1,
      failed: 1,
    });
  });

  it('name each test that did not pass, by its file', () => {
    expect(countVitest({ testResults: [vitestFile('failed', 'passed', 'failed', 'todo')] })?.names).toEqual([
      'test/plan/parse.test.ts: parsing failed',
      'test/plan/parse.test.ts: parsing todo',
    ]);
    expect(countVitest({ testResults: [vitestFile('failed')] })?.names).toEqual([
      'test/plan/parse.test.ts: the file as a whole',
    ]);
    expect(countSessions([session([{ name: 'says its value' }], [{}])]).names).toEqual([
      'test/elements/widget.browser.ts: a field says its value',
      'test/elements/widget.browser.ts: the file as a whole',
    ]);
  });

  it('count a part that crashed or ran nothing as a failure', () => {
    const counts = (passed: number, failed: number): { passed: number; failed: number; names: string[] } => ({
      passed,
      failed,
      names: [],
    });
    expect(settle('node', true, counts(2, 0))).toEqual(counts(2, 0));
    expect(settle('node', false, counts(2, 3))).toEqual(counts(2, 3));
    const stopped = { failed: 1, names: ['node: stopped before it could report'] };
    expect(settle('node', false, counts(2, 0))).toMatchObject({ passed: 2, ...stopped });
    const nothing = { passed: 0, failed: 1, names: ['node: no test was run'] };
    expect(settle('node', true, counts(0, 0))).toEqual(nothing);
    expect(settle('node', true)).toEqual(nothing);
  });
});
