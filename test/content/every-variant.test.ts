import { beforeAll, describe, expect, it } from 'vitest';
import { answerShapes } from '../../src/plan/answer-shapes.js';
import { loadPack, readPack, wordsFor, type Pack } from '../../src/content/pack.js';
import type { Path, Variant } from '../../src/plan/plan.js';
import { isForClinicians } from './spoken-words.js';

const variants = ['adult', 'young-person', 'parent'] as const;
const paths = ['quick', 'core', 'full', 'emergency-first'] as const;
const nations = [undefined, 'england', 'wales', 'scotland', 'northern-ireland'] as const;

const packs = new Map<string, Pack>();

beforeAll(async () => {
  for (const variant of variants) {
    for (const path of paths) {
      for (const jurisdiction of nations) {
        const pack = await loadPack({ variant, path, locale: 'en-GB', jurisdiction });
        packs.set([variant, path, jurisdiction ?? 'no nation'].join(' '), pack);
      }
    }
  }
});

const packOf = (variant: Variant, path: Path, nation = 'no nation'): Pack =>
  packs.get(`${variant} ${path} ${nation}`)!;

const idsOf = (pack: Pack): string[] => pack.questions.map(({ id }) => id);

const ofAdultsOnly = /^legal\.(adrt|lpa|attorneys)|^after\.keep$/;

describe('every variant, path and nation', () => {
  it('is whole, plain JSON, and passes its own check', () => {
    expect(packs.size).toBe(60);
    for (const [name, pack] of packs) {
      const copy: unknown = JSON.parse(JSON.stringify(pack));
      expect(copy, name).toEqual(pack);
      expect(readPack(copy), name).toEqual(pack);
    }
  });

  it('asks together all that a plan can hold, and the two gates are no questions', () => {
    const all = new Set(variants.flatMap((variant) => idsOf(packOf(variant, 'full'))));
    expect([...all].sort()).toEqual(Object.keys(answerShapes).sort());
    expect(all.size).toBe(130);
  });

  it('asks the shorter paths in the order of the full one, and nothing besides', () => {
    for (const variant of variants) {
      const full = idsOf(packOf(variant, 'full'));
      for (const path of ['quick', 'core', 'emergency-first'] as const) {
        const short = idsOf(packOf(variant, path));
        expect(short.filter((id) => !full.includes(id))).toEqual([]);
      }
    }
  });

  it('never asks a child, or about one, what the law keeps for adults', () => {
    for (const [name, pack] of packs) {
      const legal = idsOf(pack).filter((id) => ofAdultsOnly.test(id));
      if (name.startsWith('adult')) expect(legal.length, name).toBeGreaterThan(0);
      else expect(legal, name).toEqual([]);
    }
  });

  it('asks children and parents, and nobody else, about growing up', () => {
    for (const [name, pack] of packs) {
      const growing = idsOf(pack).filter((id) => id.startsWith('growing.') || id === 'legal.parental');
      if (name.startsWith('adult')) expect(growing, name).toEqual([]);
    }
    expect(idsOf(packOf('young-person', 'full'))).toContain('growing.private');
    expect(idsOf(packOf('parent', 'full'))).not.toContain('growing.private');
    expect(idsOf(packOf('parent', 'full'))).toContain('growing.birth');
    expect(idsOf(packOf('young-person', 'full'))).not.toContain('growing.birth');
  });

  it('plans for a child side by side, behind one gate where an adult meets two', () => {
    for (const variant of ['young-person', 'parent'] as const) {
      const ids = packOf(variant, 'full').topics.map(({ id }) => id);
      expect(ids).toEqual(['parallel-planning', 'last-days', 'after-death']);
    }
    expect(packOf('adult', 'full').topics.map(({ id }) => id)).toEqual([
      ...['place-of-death', 'sudden-illness', 'last-days', 'after-death'],
    ]);
  });

  it('has no hard topic on the quick path', () => {
    for (const variant of variants) expect(packOf(variant, 'quick').topics, variant).toEqual([]);
  });

  it('begins no part with what may distress, but behind its gate', () => {
    for (const [name, pack] of packs) {
      const gated = pack.topics.flatMap(({ questions }) => questions);
      for (const { id } of pack.sections) {
        const first = pack.questions.find(
          (question) => question.section === id && !isForClinicians(question),
        );
        if (first && !gated.includes(first.id)) expect(first.sensitivity, `${name} ${id}`).toBeLessThan(3);
      }
    }
  });

  it('names no gated topic in a title', () => {
    for (const [name, { words }] of packs) {
      for (const { title } of [...Object.values(words.sections), ...Object.values(words.topics)])
        expect(title, name).not.toMatch(/\b(?:die|dying|death|CPR|last days|funeral)\b/i);
    }
  });

  it('lets a clinician recommend modified CPR for a child, and for no adult', () => {
    const offered = (variant: Variant): boolean =>
      packOf(variant, 'core')
        .questions.find(({ id }) => id === 'emergency.recCpr')!
        .options!.some(({ id, roles }) => id === 'modified' && roles === undefined);
    expect(variants.map(offered)).toEqual([false, true, true]);
  });
});

describe('whose words are whose', () => {
  const said = (variant: Variant, id: string, voice: 'adult' | 'proxy'): string => {
    const pack = packOf(variant, 'full');
    return wordsFor(
      pack.questions.find((one) => one.id === id)!,
      pack.words,
      voice,
    ).prompt;
  };

  it('speaks to a young person, to their parent, and to an adult, each in their own way', () => {
    expect(said('adult', 'matters.top', 'adult')).toMatch(/you/);
    expect(said('parent', 'matters.top', 'proxy')).toMatch(/your child/);
    expect(said('young-person', 'matters.top', 'proxy')).toMatch(/your child/);
    expect(said('young-person', 'matters.top', 'adult')).not.toMatch(/your child/);
  });

  it('never says to a parent what was written for the child', () => {
    for (const variant of ['young-person', 'parent'] as const) {
      const pack = packOf(variant, 'full');
      for (const question of pack.questions.filter(({ whoMayAnswer }) => whoMayAnswer.includes('proxy'))) {
        const { proxy, hint, why } = pack.words.questions[question.id]!;
        const other = packOf('adult', 'full').words.questions[question.id];
        if (hint && other && hint !== other.hint) expect(proxy?.hint, question.id).not.toBe(hint);
        if (why && other && why !== other.why) expect(proxy?.why, question.id).not.toBe(why);
      }
    }
  });
});
