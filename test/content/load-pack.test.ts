import { describe, expect, it } from 'vitest';
import { answerShapes } from '../../src/plan/answer-shapes.js';
import { ContentError, loadPack, readPack, type Pack, type PackChoice } from '../../src/content/pack.js';
import { packs } from './spoken-words.js';

const quick: PackChoice = { variant: 'adult', path: 'quick', locale: 'en-GB' };

const idsOf = (pack: Pack): string[] => pack.questions.map(({ id }) => id);

const refusal = (choice: PackChoice): Promise<unknown> =>
  loadPack(choice).then(
    () => 'loaded',
    (error: unknown) => error,
  );

describe('the quick conversation for an adult', () => {
  it('asks its questions in order, each followed by what it may open', async () => {
    expect(idsOf(await loadPack(quick))).toEqual([
      'start.who',
      'start.permission',
      'about.preferredName',
      'communication.language',
      'communication.needs',
      'people.firstCall',
      'matters.top',
      'matters.fear',
      'place.care',
      'place.ifWorse',
      'emergency.existing-form',
      'emergency.existing-form-details',
      'start.adult',
      'legal.adrt',
      'legal.adrtWhere',
      'legal.lpa',
      'legal.attorneys',
      'sharing.consent',
      'sharing.exclude',
      'sharing.keyWorker',
      'sharing.agree',
    ]);
  });

  it('takes the answers that the plan takes', async () => {
    const pack = await loadPack(quick);
    expect(pack.id).toBe('uk-what-matters');
    expect(idsOf(pack).sort()).toEqual(Object.keys(answerShapes).sort());
  });

  it.each(packs)('is whole, and plain JSON that survives a round trip: %s', (_, pack) => {
    const copy: unknown = JSON.parse(JSON.stringify(pack));
    expect(copy).toEqual(pack);
    expect(readPack(copy)).toEqual(pack);
  });

  it('has no gate, and names no gated topic in its titles', async () => {
    const { topics, words } = await loadPack(quick);
    expect(topics).toEqual([]);
    for (const { title } of Object.values(words.sections))
      expect(title).not.toMatch(/\b(?:die|dying|death|CPR|last days)\b/i);
  });

  it('never begins a part with what may distress', async () => {
    const { sections, questions } = await loadPack(quick);
    for (const { id } of sections) {
      expect(questions.find(({ section }) => section === id)?.sensitivity, id).toBeLessThan(3);
    }
  });

  it('cannot be changed by whoever loaded it', async () => {
    const pack = await loadPack(quick);
    expect(() => {
      (pack.questions as unknown[]).push({});
    }).toThrow(TypeError);
    expect(Object.isFrozen(pack.words.questions['legal.adrt']?.proxy)).toBe(true);
  });
});

describe('who is asked and shown what', () => {
  it('leaves what clinicians have seen, and consent on another ground, to those who can say it', async () => {
    const { questions } = await loadPack(quick);
    const rolesIn = (id: string): unknown => {
      const { options = [], itemFields = [] } = questions.find((question) => question.id === id)!;
      return Object.fromEntries(
        [...options, ...itemFields].filter(({ roles }) => roles).map((one) => [one.id, one.roles]),
      );
    };
    expect(rolesIn('sharing.consent')).toEqual({
      bestInterests: ['clinician'],
      attorney: ['clinician', 'proxy'],
      parental: ['clinician', 'proxy'],
    });
    expect(rolesIn('sharing.agree')).toEqual({ notShown: ['clinician', 'proxy'] });
    expect(rolesIn('emergency.existing-form-details')).toEqual({ seenBy: ['clinician'] });
    expect(rolesIn('legal.attorneys')).toEqual({ documentSeenBy: ['clinician'] });
    expect(rolesIn('legal.adrtWhere')).toEqual({ upload: [] });
  });
});

describe('the law of the nation', () => {
  const byName = new Map(packs);
  const words = (name: string, id: string) => byName.get(name)!.words.questions[id]!;

  it('is not stated when the nation is not known: people are told to ask their team', () => {
    for (const id of ['legal.adrt', 'legal.lpa']) {
      const { law, prompt, hint } = words('no nation', id);
      expect(law).toBeUndefined();
      expect(hint).toContain('ask your team');
      expect(`${prompt} ${hint ?? ''}`).not.toMatch(/witness|registered|lasting|welfare|Act\b/);
    }
  });

  it.each(packs)('never lets the page be taken for a legal paper: %s', (_, pack) => {
    const told = 'This page cannot make one.';
    expect(pack.words.questions['legal.adrt']?.hint).toContain(
      `${told} It only tells your team there is one.`,
    );
    expect(pack.words.questions['legal.adrt']?.proxy?.hint).toContain(told);
    expect(pack.words.questions['legal.adrt']?.easyRead?.hint).toContain(told);
    expect(pack.words.questions['emergency.existing-form']?.hint).toContain(told);
  });

  it('is one Act in England and Wales', () => {
    expect(words('england', 'legal.adrt').law).toMatch(
      /in writing.*even if my life is at risk.*signed.*witness/,
    );
    expect(words('england', 'legal.lpa').prompt).toContain('lasting power of attorney');
    expect(byName.get('wales')!.words).toEqual(byName.get('england')!.words);
  });

  it('has its own names and age in Scotland', () => {
    expect(words('scotland', 'legal.adrt').prompt).toContain('advance directive');
    expect(words('scotland', 'legal.lpa').proxy?.prompt).toContain('welfare power of attorney');
    const ages = (name: string) => byName.get(name)!.questions.find(({ id }) => id === 'legal.adrt')?.minAge;
    expect([ages('scotland'), ages('england'), ages('no nation')]).toEqual([16, 18, 18]);
  });

  it('asks about no health attorney in Northern Ireland', () => {
    const asked = idsOf(byName.get('northern-ireland')!);
    expect(asked).not.toContain('legal.lpa');
    expect(asked).not.toContain('legal.attorneys');
    expect(asked).toContain('legal.adrt');
    expect(Object.keys(byName.get('northern-ireland')!.words.questions)).toEqual(asked);
  });
});

describe('what there is no pack for', () => {
  it.each<[string, string, Partial<Record<keyof PackChoice, string>>]>([
    ['another variant', 'CP201', { variant: 'young-person' }],
    ['a longer path', 'CP201', { path: 'core' }],
    ['an unknown nation', 'CP201', { jurisdiction: 'atlantis' }],
    ['a nation named like a part of every object', 'CP201', { jurisdiction: 'constructor' }],
    ['another language', 'CP202', { locale: 'cy-GB' }],
    ['no language', 'CP202', { locale: '' }],
    ['a language that only begins like English', 'CP202', { locale: 'enm' }],
  ])('%s is refused with %s and what there is', async (_, code, other) => {
    const error = await refusal({ ...quick, ...other } as PackChoice);
    expect(error).toBeInstanceOf(ContentError);
    expect(error).toMatchObject({ code, at: expect.arrayContaining(Object.values(other)) as unknown });
    expect((error as Error).message).toMatch(/There is: /);
  });

  it('any English is served in UK English, and says so', async () => {
    for (const locale of ['en', 'en-GB', 'EN-gb', 'en-US']) {
      expect((await loadPack({ ...quick, locale })).locale).toBe('en-GB');
    }
  });
});
