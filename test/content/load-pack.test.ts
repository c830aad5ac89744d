import { describe, expect, it } from 'vitest';
import { answerShapes } from '../../src/plan/answer-shapes.js';
import { ContentError, loadPack, readPack, type Pack, type PackChoice } from '../../src/content/pack.js';
import { recommendationSchema } from '../../src/plan/schema/recommendation.js';
import { openingPack } from '../../src/content/shelf/opening-pack.js';
import { isForClinicians, packs, quickPacks } from './spoken-words.js';

const quick: PackChoice = { variant: 'adult', path: 'quick', locale: 'en-GB' };

const idsOf = (pack: Pack): string[] => pack.questions.map(({ id }) => id);

const refusal = (choice: PackChoice): Promise<unknown> =>
  loadPack(choice).then(
    () => 'loaded',
    (error: unknown) => error,
  );

const core: PackChoice = { ...quick, path: 'core' };

/** The ids of what the person, or somebody close to them, is asked. */
const askedOfPeople = ({ questions }: Pack): string[] =>
  questions.filter((question) => !isForClinicians(question)).map(({ id }) => id);

describe('the quick conversation for an adult', () => {
  it('asks its questions in order, each followed by what it may open', async () => {
    expect(askedOfPeople(await loadPack(quick))).toEqual([
      'start.who',
      'start.helperName',
      'start.permission',
      'about.preferredName',
      'communication.language',
      'communication.needs',
      'people.firstCall',
      'people.carerVoice',
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

  it('has no gate', async () => {
    expect((await loadPack(quick)).topics).toEqual([]);
  });
});

describe('the whole first conversation for an adult', () => {
  it('asks its questions in order, each followed by what it may open', async () => {
    expect(askedOfPeople(await loadPack(core))).toEqual([
      ...['start.who', 'start.helperName', 'start.permission', 'start.howMuch', 'start.infoTo'],
      ...['about.preferredName', 'about.story', 'about.goodDay'],
      ...['communication.language', 'communication.needs'],
      ...['people.list', 'people.firstCall', 'people.involve', 'people.mainCarer', 'people.carerVoice'],
      ...['health.understanding', 'health.questions', 'health.hopes', 'health.worries'],
      ...['matters.top', 'matters.rank', 'matters.scale', 'matters.fear', 'matters.bucket'],
      ...['living.keepDoing', 'living.goals', 'comfort.problems', 'comfort.peace'],
      ...['faith.important', 'faith.what', 'faith.who', 'faith.products', 'faith.strength'],
      ...['place.care', 'place.ifWorse', 'place.death1', 'place.death2'],
      ...['emergency.existing-form', 'emergency.existing-form-details', 'emergency.preferences'],
      // What binds comes before what does not: H03.
      ...['start.adult', 'legal.adrt', 'legal.adrtWhere', 'legal.lpa', 'legal.attorneys'],
      ...['legal.advanceStatement', 'lastdays.with', 'after.funeral'],
      ...['sharing.consent', 'sharing.exclude', 'sharing.keyWorker', 'sharing.review', 'sharing.agree'],
    ]);
  });

  it('stands behind four gates where it is hard, and a gate is never a question', async () => {
    const { topics, questions } = await loadPack(core);
    expect(topics).toEqual([
      { id: 'place-of-death', questions: ['place.death1', 'place.death2'] },
      { id: 'sudden-illness', questions: ['emergency.preferences'] },
      { id: 'last-days', gateQuestion: 'lastdays.ready', questions: ['lastdays.with'] },
      { id: 'after-death', gateQuestion: 'after.ready', questions: ['after.funeral'] },
    ]);
    const ids = questions.map(({ id }) => id);
    for (const gate of ['lastdays.ready', 'after.ready']) expect(ids).not.toContain(gate);
  });

  it('has the answers to "which matters more" in five points, and to be unsure is none of them', async () => {
    const { questions, words } = await loadPack(core);
    const scale = questions.find(({ id }) => id === 'matters.scale');
    expect(scale?.options?.map(({ id }) => id)).toEqual([
      ...['longer', 'mostly-longer', 'balance', 'mostly-comfort', 'comfort'],
    ]);
    for (const label of Object.values(words.questions['matters.scale']?.options ?? {}))
      expect(label).toMatch(/^\D+$/);
  });

  it('takes the answers that the plan takes', async () => {
    const pack = await loadPack(core);
    expect(pack.id).toBe('uk-what-matters');
    for (const id of idsOf(pack)) expect(Object.keys(answerShapes)).toContain(id);
  });
});

describe('what professionals record', () => {
  it.each(['quick', 'core'] as const)(
    'is there on every path, and asked of nobody else: %s',
    async (path) => {
      const { questions, words } = await loadPack({ ...quick, path });
      const theirs = questions.filter(isForClinicians).map(({ id }) => id);
      expect(theirs).toEqual([
        ...['start.capacity', 'start.capacityDetail', 'start.basis'],
        ...['health.diagnoses', 'health.summary', 'health.prognosis', 'health.phase', 'health.akps'],
        ...['emergency.recFocus', 'emergency.recGuidance', 'emergency.recReason', 'emergency.recInvolved'],
        ...['emergency.recCpr', 'emergency.recCprDate', 'emergency.recCprWhere', 'emergency.recTold'],
        ...['emergency.recSigned', 'legal.adrtChecks', 'legal.safeguarding'],
      ]);
      expect(words.phrases?.general.length).toBeGreaterThan(0);
    },
  );

  it('keeps from the person how long they may live, and what must be kept safe', async () => {
    const { questions } = await loadPack(core);
    const kept = questions.filter(({ hiddenFrom }) => hiddenFrom);
    expect(kept.map(({ id, hiddenFrom }) => [id, hiddenFrom])).toEqual([
      ['health.prognosis', ['person', 'parents', 'family']],
      ['legal.safeguarding', ['person', 'parents', 'family', 'urgent']],
    ]);
  });

  it('agrees with the recommendation of a plan in what may be recommended', async () => {
    const { questions } = await loadPack(core);
    const { focus, cpr, told } = recommendationSchema.shape;
    const options = (id: string) =>
      questions.find((one) => one.id === id)?.options?.map((one) => one.id) ?? [];
    for (const [id, schema] of [
      ['emergency.recFocus', focus],
      ['emergency.recCpr', cpr],
    ] as const) {
      expect(
        options(id).every((option) => schema.safeParse(option).success),
        id,
      ).toBe(true);
      expect(schema.safeParse('none of these').success).toBe(false);
    }
    expect(told.safeParse(options('emergency.recTold')).success).toBe(true);
  });
});

describe('the first screens by themselves', () => {
  it.each(['quick', 'core'] as const)('are those of the whole pack, word for word: %s', async (path) => {
    const choice: PackChoice = { ...quick, path, jurisdiction: 'england' };
    const [opening, whole] = [openingPack(choice), await loadPack(choice)];
    const { sections, topics, questions, words, ...identity } = opening;
    expect(whole).toMatchObject(identity);
    expect(topics).toEqual([]);
    expect(sections).toEqual([{ id: 'start' }]);
    expect(words.sections['start']).toEqual(whole.words.sections['start']);
    expect(questions.map(({ id }) => id)).toEqual(['start.who', 'start.permission']);
    for (const question of questions) {
      expect(whole.questions).toContainEqual(question);
      expect(words.questions[question.id]).toEqual(whole.words.questions[question.id]);
    }
    expect(readPack(JSON.parse(JSON.stringify(opening)))).toEqual(opening);
  });

  it('are refused as the whole is', () => {
    expect(() => openingPack({ ...quick, path: 'scenic' as 'full' })).toThrow(/^CP201/);
    expect(() => openingPack({ ...quick, locale: 'cy' })).toThrow(/^CP202/);
  });
});

describe('each path', () => {
  it.each([...packs, ...quickPacks])('is whole, and plain JSON that survives a round trip: %s', (_, pack) => {
    const copy: unknown = JSON.parse(JSON.stringify(pack));
    expect(copy).toEqual(pack);
    expect(readPack(copy)).toEqual(pack);
  });

  it.each(packs)('names no gated topic in its titles: %s', (_, { words }) => {
    for (const { title } of [...Object.values(words.sections), ...Object.values(words.topics)])
      expect(title).not.toMatch(/\b(?:die|dying|death|CPR|last days|funeral)\b/i);
  });

  it.each(packs)('never begins a part with what may distress, but behind its gate: %s', (_, pack) => {
    const gated = pack.topics.flatMap(({ questions }) => questions);
    for (const { id } of pack.sections) {
      const first = pack.questions.find(({ section }) => section === id);
      if (first && !gated.includes(first.id)) expect(first.sensitivity, id).toBeLessThan(3);
    }
  });

  it('cannot be changed by whoever loaded it', async () => {
    const pack = await loadPack(core);
    expect(() => {
      (pack.questions as unknown[]).push({});
    }).toThrow(TypeError);
    expect(Object.isFrozen(pack.words.questions['legal.adrt']?.proxy)).toBe(true);
    expect(Object.isFrozen(pack.words.glossary)).toBe(true);
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
    // Checks of the Mental Capacity Act 2005 hold where it does.
    for (const nation of ['scotland', 'northern-ireland'])
      expect(idsOf(byName.get(nation)!)).not.toContain('legal.adrtChecks');
  });
});

describe('what there is no pack for', () => {
  it.each<[string, string, Partial<Record<keyof PackChoice, string>>]>([
    ['an unknown variant', 'CP201', { variant: 'elder' }],
    ['an unknown path', 'CP201', { path: 'scenic' }],
    ['a path named like a part of every object', 'CP201', { path: 'constructor' }],
    ['an unknown nation', 'CP201', { jurisdiction: 'atlantis' }],
    ['a nation named like a part of every object', 'CP201', { jurisdiction: 'constructor' }],
    ['another language', 'CP202', { locale: 'fr-FR' }],
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
