// The evidence command is itself held to what it promises: each way in which evidence can be worthless is planted here.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { breakSource } from './break-source.mjs';
import { findFaults } from './find-faults.mjs';
import { breaks, hazards } from './hazard-log.mjs';
import { hazardsWithoutControl, judge, type Control, type Hazard, type TestRun } from './judge.mjs';
import { csvOf, htmlOf } from './write-table.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

describe('the hazard log', () => {
  it('fits the tests and the sources as they are', () => {
    expect(findFaults({ hazards, breaks }, root)).toEqual([]);
    expect(hazardsWithoutControl(hazards)).toEqual([]);
  });

  it('holds every hazard of the analysis', () => {
    const studied = Array.from({ length: 25 }, (_, index) => `H${String(index + 1).padStart(2, '0')}`);
    expect(hazards.map(({ id }) => id).slice(0, 25)).toEqual(studied);
    expect(hazards.slice(0, 25).every(({ asked }) => asked)).toBe(true);
  });
});

const file = 'plan/made-up.test.ts';
const control: Control = { id: 'H99.1', words: 'Kept in check', tests: { [file]: ['holds'] } };
const hazard = (...controls: readonly Control[]): Hazard => ({
  ...{ id: 'H99', hazard: 'Harm', cause: 'A cause', effect: 'An effect', severity: '4' },
  controls,
});
const ran = (state: TestRun['state'], name = 'holds'): readonly TestRun[] => [
  { file, names: ['a suite', name], state },
];
const faults = (of: Control, intact: readonly TestRun[], broken: readonly TestRun[]): readonly string[] =>
  judge([hazard(of)], () => ({ intact, broken })).flatMap((verdict) => verdict.faults);

describe('the evidence is refused', () => {
  it('for a hazard that nothing of ours controls', () => {
    expect(
      hazardsWithoutControl([hazard(), hazard({ id: 'H99.1', words: 'Training', by: 'deployer' })]),
    ).toHaveLength(2);
    expect(hazardsWithoutControl([hazard(control)])).toEqual([]);
  });

  it('for a control that nothing shows', () => {
    const { tests: _none, ...shownByNothing } = control;
    expect(faults(shownByNothing, [], [])).toEqual(['H99.1: nothing shows this control']);
    expect(judge([hazard(control)], () => undefined)[0]?.faults).not.toEqual([]);
    expect(faults(control, ran('failed'), ran('failed')).join()).toContain('does not hold as things are');
  });

  it('for a break that no test notices, or that only makes one fall over', () => {
    const unnoticed = ['H99.1: no test notices when this control is broken'];
    expect(faults(control, ran('passed'), ran('passed'))).toEqual(unnoticed);
    expect(faults(control, ran('passed'), ran('crashed'))).toEqual(unnoticed);
    expect(faults(control, ran('passed'), [])).toEqual(unnoticed);
    expect(faults(control, ran('passed'), ran('failed'))).toEqual([]);
  });

  it('for a named test that does not exist', () => {
    const [fault] = faults(control, ran('passed', 'holds no more'), ran('failed', 'holds no more'));
    expect(fault).toBe(`H99.1: there is no test "holds" in test/${file}`);
  });
});

describe('what can be told without running a test', () => {
  const room = mkdtempSync(join(tmpdir(), 'evidence-'));
  const put = (path: string, text: string): void => {
    mkdirSync(dirname(join(room, path)), { recursive: true });
    writeFileSync(join(room, path), text);
  };
  put('src/kept.ts', 'if (isHidden) return;\n');
  put('src/changed.ts', 'if (isKept) return;\n');
  put('src/twice.ts', 'if (isHidden) return;\nif (isHidden) return;\n');
  put(`test/${file}`, "it('holds', () => {});\n");
  afterAll(() => {
    rmSync(room, { recursive: true, force: true });
  });
  const broken = { control: 'H99.1', file: 'src/kept.ts', find: 'if (isHidden) return;', replace: '' };
  const told = (of: Control, ...some: readonly (typeof broken)[]): string =>
    findFaults({ hazards: [hazard(of)], breaks: some }, room).join('\n');

  it('is nothing where all fits', () => {
    expect(told(control, broken)).toBe('');
  });

  it('tells of a break that has lost its place, and where to mend it', () => {
    for (const [path, times] of [
      ['src/changed.ts', 0],
      ['src/twice.ts', 2],
    ] as const)
      expect(told(control, { ...broken, file: path })).toMatch(
        new RegExp(`H99\\.1: .*${times} times in ${path}.*test/evidence/breaks`),
      );
    expect(told(control, { ...broken, file: 'src/gone.ts' })).toContain('there is no src/gone.ts');
  });

  it('tells of a control without a break, a break without a control, and a break that breaks nothing', () => {
    expect(told(control)).toContain('H99.1: has 0 breaks');
    expect(told(control, broken, { ...broken, control: 'H98.1' })).toContain('H98.1: a break of no control');
    expect(() => breakSource(broken.find, { ...broken, replace: broken.find })).toThrow('by the same');
  });

  it('tells of a test that was renamed, and of a file that is gone', () => {
    expect(told({ ...control, tests: { [file]: ['held'] } }, broken)).toContain('there is no "held"');
    expect(told({ ...control, stories: { 'views.stories.ts': ['Gone'] } }, broken)).toContain(
      'views.stories.ts',
    );
    expect(told({ ...control, tests: { 'plan/gone.test.ts': ['holds'] } }, broken)).toContain(
      'plan/gone.test.ts',
    );
  });
});

describe('the table', () => {
  const how = { control: 'H99.1', file: 'src/kept.ts', find: 'if (isHidden) return;\n', replace: '' };
  const verdicts = judge([hazard({ ...control, words: '=1+1, "<b>bold</b>"' })], () => ({
    intact: ran('passed'),
    broken: ran('failed'),
  }));

  it('has a row for each control, with both results', () => {
    expect(csvOf(verdicts, [how]).split('\r\n')).toHaveLength(3);
    expect(csvOf(verdicts, [how])).toContain(
      '"passed","src/kept.ts: if (isHidden) return;\nwas taken out","failed"',
    );
  });

  it('is nothing that a spreadsheet or a browser would run', () => {
    expect(csvOf(verdicts, [how])).toContain(`"'=1+1, ""<b>bold</b>"""`);
    const page = htmlOf(verdicts, [how], { version: '0.0.0', commit: undefined, date: '2026-11-23' });
    expect(page).toContain('&lt;b&gt;bold&lt;/b&gt;');
    expect(page).toContain('It is not a safety case');
  });
});
