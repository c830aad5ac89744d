import { pathOf } from '../content-book/review-state.js';
import { writtenStrings } from '../content-book/written-strings.js';
import { loadPack, type GlossaryEntry, type Pack, type Question } from '../../src/content/pack.js';

const nations = ['england', 'wales', 'scotland', 'northern-ireland'] as const;

const load = (path: 'quick' | 'core', jurisdiction?: (typeof nations)[number]): Promise<Pack> =>
  loadPack({ variant: 'adult', path, locale: 'en-GB', jurisdiction });

const packsOf = async (path: 'quick' | 'core'): Promise<(readonly [name: string, pack: Pack])[]> => [
  ['no nation', await load(path)],
  ...(await Promise.all(nations.map(async (nation) => [nation, await load(path, nation)] as const))),
];

/** The quick conversation, with no nation and with each. */
export const quickPacks: readonly (readonly [name: string, pack: Pack])[] = await packsOf('quick');

/** The whole first conversation, with no nation and with each. It holds all that the quick one asks. */
export const packs: readonly (readonly [name: string, pack: Pack])[] = await packsOf('core');

/** Asked of professionals alone, who read them and nobody else does. */
export const isForClinicians = ({ whoMayAnswer }: Pick<Question, 'whoMayAnswer'>): boolean =>
  whoMayAnswer.every((role) => role === 'clinician');

const everyFullPack: readonly Pack[] = await Promise.all(
  (['adult', 'young-person', 'parent'] as const).map((variant) =>
    loadPack({ variant, path: 'full', locale: 'en-GB' }),
  ),
);

/** Every term that is explained to anybody. */
export const glossary: readonly GlossaryEntry[] = everyFullPack[0]?.words.glossary ?? [];

const gatedIn = ({ topics }: Pack, id: string): boolean =>
  topics.some(({ questions }) => questions.includes(id));

/** Behind a gate only where whoever is asked it, of any age, has to open one first. */
const isGated = (id: string): boolean => {
  const asking = everyFullPack.filter(({ questions }) => questions.some((question) => question.id === id));
  return asking.length > 0 && asking.every((pack) => gatedIn(pack, id));
};

const forClinicians = new Set(
  everyFullPack.flatMap(({ questions }) => questions.filter(isForClinicians).map(({ id }) => id)),
);

/** Who meets a wording, by its path: anybody, only whoever opened a gate, or professionals alone. */
export const readerOf = (path: string): 'anybody' | 'behind a gate' | 'clinicians' => {
  const [start = '', id = ''] = path.split('/');
  if (start === 'topics') return path.endsWith('/title') ? 'anybody' : 'behind a gate';
  if (start === 'phrases') return 'clinicians';
  if (start === 'glossary') return glossary.some((one) => one.id === id) ? 'anybody' : 'clinicians';
  if (forClinicians.has(start)) return 'clinicians';
  return isGated(start) ? 'behind a gate' : 'anybody';
};

const written = (await writtenStrings()).filter(
  ({ kind, locale }) => kind === 'content' && locale === 'en-GB',
);

/**
 * Every wording in UK English, of every path and variant, by its path, such as `place.care/proxy/hint`; what holds in one
 * nation only ends in `@` and its name. Nothing else can be shown: see the test of the content book.
 */
export const spokenWords: ReadonlyMap<string, string> = new Map(
  written.map((one) => [pathOf(one), one.text]),
);
