import { loadPack, type Pack, type Question } from '../../src/content/pack.js';

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

const [[, general], ...byNation] = packs as [[string, Pack], ...(typeof packs)[number][]];

/** Asked of professionals alone, who read them and nobody else does. */
export const isForClinicians = ({ whoMayAnswer }: Pick<Question, 'whoMayAnswer'>): boolean =>
  whoMayAnswer.every((role) => role === 'clinician');

/** The questions of the core conversation by id. */
export const coreQuestions: ReadonlyMap<string, Question> = new Map(
  general.questions.map((question) => [question.id, question]),
);

const gated = new Set(general.topics.flatMap(({ questions }) => questions));

/** Who meets a wording, by its path: anybody, only whoever opened a gate, or professionals alone. */
export const readerOf = (path: string): 'anybody' | 'behind a gate' | 'clinicians' => {
  const [start = '', id = ''] = path.split('/');
  if (start === 'topics') return path.endsWith('/title') ? 'anybody' : 'behind a gate';
  if (start === 'phrases') return 'clinicians';
  if (start === 'glossary')
    return general.words.glossary?.some((one) => one.id === id) ? 'anybody' : 'clinicians';
  const question = coreQuestions.get(start);
  if (question && isForClinicians(question)) return 'clinicians';
  return gated.has(start) ? 'behind a gate' : 'anybody';
};

const flat = (words: object, path: string): [string, string][] =>
  Object.entries(words).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const here = `${path}/${key}`;
    if (typeof value === 'string') return [[here, value]];
    return typeof value === 'object' && value !== null ? flat(value, here) : [];
  });

const wordsOf = ({ words }: Pack): [string, string][] => [
  ...flat(words.sections, 'sections'),
  ...flat(words.topics, 'topics'),
  ...flat(words.phrases ?? {}, 'phrases'),
  ...(words.glossary ?? []).flatMap(({ id, meaning, easyRead = '' }): [string, string][] => [
    [`glossary/${id}/meaning`, meaning],
    [`glossary/${id}/easyRead/meaning`, easyRead],
  ]),
  ...Object.entries(words.questions).flatMap(([id, question]) => flat(question, id)),
];

/** Every wording by its path, such as `place.care/proxy/hint`; what differs in a nation ends in `@` and its name. */
export const spokenWords: ReadonlyMap<string, string> = new Map([
  ...wordsOf(general),
  ...byNation.flatMap(([nation, pack]) => {
    const usual = new Map(wordsOf(general));
    return wordsOf(pack)
      .filter(([path, text]) => usual.get(path) !== text)
      .map(([path, text]): [string, string] => [`${path}@${nation}`, text]);
  }),
]);
