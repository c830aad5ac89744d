import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import {
  loadPack,
  sectionTitleFor,
  termsIn,
  topicWordsFor,
  wordsFor,
  type Pack,
  type Question,
  type Voice,
} from '../../src/content/pack.js';
import { isReviewList, leavesOf, locales, source, wordingOf, wordsFilesOf } from './written-strings.js';

/** One string that the code can show: in which language, where, and what. */
export interface ShownString {
  readonly locale: string;
  /** As of a written string; all furniture is `furniture`. */
  readonly place: string;
  readonly part: string;
  readonly text: string;
}

const variants = ['adult', 'young-person', 'parent'] as const;
const paths = ['quick', 'core', 'full', 'emergency-first'] as const;
const nations = [undefined, 'england', 'wales', 'scotland', 'northern-ireland'] as const;
const voices: readonly Voice[] = ['adult', 'proxy', 'easy-read'];

const choices = variants.flatMap((variant) =>
  paths.flatMap((path) => nations.map((jurisdiction) => ({ variant, path, jurisdiction }))),
);

/** Every pack that there is: a language that has none of a kind is left out. */
export async function everyPack(): Promise<Pack[]> {
  const found: Pack[] = [];
  for (const locale of locales) {
    for (const choice of choices) {
      // A machine draft loads for whoever accepts drafts, and a reviewer does.
      const wanted = { ...choice, locale, acceptDrafts: true };
      const pack = await loadPack(wanted).catch((error: unknown) => {
        if (locale === 'en-GB') throw error;
        return undefined;
      });
      if (pack?.locale === locale) found.push(pack);
    }
  }
  return found;
}

const only = (words: Readonly<Record<string, string>>, ids: readonly string[]): Record<string, string> =>
  Object.fromEntries(Object.entries(words).filter(([id]) => ids.includes(id)));

/** What is shown of one question: of its choices and fields those that it has. */
function questionStrings(
  question: Question,
  { words }: Pack,
  voice: Voice,
): [keys: string[], text: string][] {
  const { options, fields, fieldOptions, ratings, ...said } = wordsFor(question, words, voice);
  const items = (question.itemFields ?? []).filter(({ roles }) => roles?.length !== 0);
  const choicesOf = (question.options ?? []).map(({ id }) => id);
  return leavesOf({
    ...said,
    options: only(options, choicesOf),
    fields: only(fields, [...items.map(({ id }) => id), ...(question.fields ?? [])]),
    fieldOptions: Object.fromEntries(
      items.map(({ id, options: ids = [] }) => [id, only(fieldOptions[id] ?? {}, ids)]),
    ),
    ratings: only(ratings, question.ratings ?? []),
  });
}

/** All that a conversation of this pack can show, in every voice. */
export function shownBy(pack: Pack): ShownString[] {
  const { locale, words } = pack;
  const at = (place: string, leaves: readonly [keys: string[], text: string][]): ShownString[] =>
    leaves.map(([keys, text]) => ({ locale, place, part: keys.join('/'), text }));
  const spoken = [
    ...voices.flatMap((voice) => [
      ...pack.sections.flatMap(({ id }) =>
        at(`sections/${id}`, leavesOf({ title: sectionTitleFor(words, id, voice) })),
      ),
      ...pack.questions.flatMap((one) => at(one.id, questionStrings(one, pack, voice))),
      ...pack.topics.flatMap(({ id }) => {
        const topic = words.topics[id];
        return topic ? at(`topics/${id}`, leavesOf(topicWordsFor(topic, voice))) : [];
      }),
    ]),
    ...at('phrases/general', leavesOf(words.phrases?.general)),
    ...Object.entries(words.phrases?.sections ?? {}).flatMap(([id, some]) =>
      at(`phrases/${id}`, leavesOf(some)),
    ),
  ];
  const terms = termsIn(
    spoken.map(({ text }) => text),
    words.glossary,
  );
  return [
    ...spoken,
    ...terms.flatMap(({ id, term, ask, meaning, easyRead }) => [
      ...at(`glossary/${id}`, leavesOf({ term, ask, meaning })),
      ...at(`glossary/${id}`, leavesOf({ meaning: easyRead })),
    ]),
  ];
}

const sources = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .map((path) => [path, readFileSync(join(source, path), 'utf8')] as const);

/** Of each file of furniture, what other files take in: names of exports, or `*` where all of it is fetched. */
function takenFrom(locale: string): Map<string, Set<string>> {
  const taken = new Map<string, Set<string>>();
  const take = (from: string, path: string, names: readonly string[]) => {
    const file = relative(`language/${locale}`, join(dirname(from), path)).replace(/\.js$/, '.ts');
    taken.set(file, new Set([...(taken.get(file) ?? []), ...names]));
  };
  for (const [from, code] of sources) {
    for (const [, names = '', path = ''] of code.matchAll(/(?:import|export) \{([^}]*)\} from '(\.[^']+)'/g))
      take(
        from,
        path,
        names.split(',').map((name) => name.trim().replace(/ as .*/, '')),
      );
    for (const [, path = ''] of code.matchAll(/(?:import\(|import \* as \w+ from )'(\.[^']+)'/g))
      take(from, path, ['*']);
  }
  return taken;
}

/** The code outside the words: what it never names, it never shows. */
const code = sources
  .filter(([path]) => !/^language\/|^content\/words\//.test(path))
  .map(([, text]) => text)
  .join('\n');

/** Whether the code names a key, or puts it together from what it begins or ends with. */
function isNamed(key: string): boolean {
  if (new RegExp(`(?<![\\w-])${key.replace(/[.*+?]/g, '\\$&')}(?![\\w-])`).test(code)) return true;
  const start = /^[a-z]+[-_]/i.exec(key)?.[0];
  const end = /[A-Z][a-z]+$/.exec(key)?.[0];
  return (
    (start !== undefined && code.includes(`${start}\${`)) || (end === 'Lead' && code.includes(`}${end}\``))
  );
}

/** The words of the interface that the code takes in and names. */
export async function shownFurniture(): Promise<ShownString[]> {
  const shown: ShownString[] = [];
  for (const locale of locales) {
    const taken = takenFrom(locale);
    for (const [path, exported] of await wordsFilesOf('furniture', locale)) {
      const names = taken.get(path) ?? new Set();
      const used = Object.entries(exported).filter(
        ([name]) => !isReviewList(name) && (names.has(name) || names.has('*')),
      );
      for (const [keys, text] of used.flatMap(([, value]) => leavesOf(wordingOf(value)))) {
        if (keys.some(isNamed)) shown.push({ locale, place: 'furniture', part: keys.join('/'), text });
      }
    }
  }
  return shown;
}

/** All that the code can show, each once: every pack in every voice, and the interface. */
export async function shownStrings(packs: readonly Pack[]): Promise<ShownString[]> {
  const once = new Map<string, ShownString>();
  for (const one of [...packs.flatMap(shownBy), ...(await shownFurniture())])
    once.set([one.locale, one.place, one.part, one.text].join('\n'), one);
  return [...once.values()];
}
