import { describe, expect, it } from 'vitest';
import { closingCodes } from '../../src/content/codes/closing.js';
import { emergencyCodes } from '../../src/content/codes/emergency.js';
import { healthCodes } from '../../src/content/codes/health.js';
import { legalCodes } from '../../src/content/codes/legal.js';
import { lifeCodes } from '../../src/content/codes/life.js';
import { personCodes } from '../../src/content/codes/person.js';
import type { QuestionCodes } from '../../src/content/codes/question-codes.js';
import { startCodes } from '../../src/content/codes/start.js';
import { loadPack } from '../../src/content/pack.js';

const codes: Readonly<Record<string, QuestionCodes>> = {
  ...startCodes,
  ...personCodes,
  ...healthCodes,
  ...lifeCodes,
  ...emergencyCodes,
  ...legalCodes,
  ...closingCodes,
};

const all = Object.values(codes).flatMap(({ code, options = {}, statuses = {}, usualResidence }) => [
  ...(code ? [code] : []),
  ...Object.values(options),
  ...Object.values(statuses),
  ...(usualResidence ? [usualResidence] : []),
]);

// Verhoeff's tables: the last digit of every SNOMED CT id checks the others.
const times = (a: number, b: number): number =>
  a < 5 ? (b < 5 ? (a + b) % 5 : ((a + b) % 5) + 5) : b < 5 ? ((a - b + 5) % 5) + 5 : (a - b + 5) % 5;
const turned = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
const turn = (digit: number, times: number): number =>
  times === 0 ? digit : turn(turned[digit] ?? 0, times - 1);

const isSound = (code: string): boolean =>
  Array.from(code)
    .reverse()
    .reduce((sum, digit, place) => times(sum, turn(Number(digit), place % 8)), 0) === 0;

describe('the codes of the full conversation', () => {
  it('stand for its questions and their options, and for nothing else', async () => {
    const packs = await Promise.all(
      (['adult', 'young-person', 'parent'] as const).map((variant) =>
        loadPack({ variant, path: 'full', locale: 'en-GB' }),
      ),
    );
    const questions = packs.flatMap((pack) => pack.questions);
    expect(Object.keys(codes).sort()).toEqual([...new Set(questions.map(({ id }) => id))].sort());
    for (const { id, type, options = [] } of questions) {
      const offered = type === 'yesNoNotSure' ? ['yes', 'no'] : options.map((option) => option.id);
      for (const coded of Object.keys(codes[id]?.options ?? {})) expect(offered, id).toContain(coded);
    }
  });

  it('have sound check digits, and the check can fail', () => {
    expect(all.length).toBe(44);
    for (const { code, system } of all) {
      expect(system).toBe('http://snomed.info/sct');
      expect(isSound(code), code).toBe(true);
    }
    expect(isSound('370157002')).toBe(false);
    expect(isSound('730157003')).toBe(false);
  });

  it('code no paper for someone who is not sure, has none, or would like one', () => {
    for (const id of ['legal.adrt', 'legal.lpa']) {
      expect(Object.keys(codes[id]?.options ?? {})).toEqual(['yes', 'yesLst']);
    }
    expect(Object.keys(codes['legal.advanceStatement']?.options ?? {})).toEqual(['yes']);
    expect(codes['emergency.existing-form']?.options).toBeUndefined();
  });

  it('name the Act of England and Wales only there', () => {
    const named = Object.entries(codes).filter(([, { code, options = {} }]) =>
      [code, ...Object.values(options)].some((one) => one?.term?.includes('Mental Capacity Act')),
    );
    expect(named.map(([id]) => id).sort()).toEqual([
      'legal.adrt',
      'legal.advanceStatement',
      'legal.lpa',
      'sharing.consent',
    ]);
    for (const [id, { onlyIn }] of named) expect(onlyIn, id).toEqual(['england', 'wales']);
  });
});
