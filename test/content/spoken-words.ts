import { loadPack, type Pack } from '../../src/content/pack.js';

const nations = ['england', 'wales', 'scotland', 'northern-ireland'] as const;

const load = (jurisdiction?: (typeof nations)[number]): Promise<Pack> =>
  loadPack({ variant: 'adult', path: 'quick', locale: 'en-GB', jurisdiction });

const general = await load();
const byNation = await Promise.all(nations.map(async (nation) => [nation, await load(nation)] as const));

/** The quick conversation, with no nation and with each. */
export const packs: readonly (readonly [name: string, pack: Pack])[] = [['no nation', general], ...byNation];

type Words = Readonly<Record<string, unknown>>;

const flat = (words: Words, path: string): [string, string][] =>
  Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}/${key}`, value]] : flat(value as Words, `${path}/${key}`),
  );

const wordsOf = ({ words }: Pack): [string, string][] => [
  ...Object.entries(words.sections).flatMap(([id, section]) => flat({ ...section }, `sections/${id}`)),
  ...Object.entries(words.questions).flatMap(([id, question]) => flat({ ...question }, id)),
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
