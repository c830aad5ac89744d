import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** To whom a wording speaks, or about whom: a reviewer reads these side by side. */
export type Said =
  'adult' | 'young-person' | 'proxy' | 'parent' | 'easy-read' | 'young-person easy-read' | 'clinicians';

/** One string as it stands in the source. */
export interface WrittenString {
  readonly kind: 'content' | 'furniture';
  /** A BCP 47 tag: the name of the folder that it lies in. */
  readonly locale: string;
  /** In the repository. */
  readonly file: string;
  /** A question id, `topics/<id>`, `sections/<id>`, `glossary/<id>`, `phrases/<section>`, or `furniture/<file>`. */
  readonly place: string;
  /** Such as `prompt`, `options/home`. */
  readonly part: string;
  /** The nation whose law it states. */
  readonly nation: string;
  readonly said: Said;
  readonly text: string;
}

/** The source tree, as a path. */
export const source = fileURLToPath(new URL('../../src/', import.meta.url));

const folders = { content: 'content/words', furniture: 'language' } as const;

/** Pseudo-locales are generated: what is in them is no language. */
const isLocale = (name: string): boolean => /^[a-z]{2,3}(-[A-Z]{2})?$/.test(name) && !/-X[AB]$/.test(name);

const localesIn = (folder: string): string[] =>
  readdirSync(join(source, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && isLocale(entry.name))
    .map(({ name }) => name);

/** The languages that somebody wrote, UK English first. */
export const locales: readonly string[] = [
  ...new Set(['en-GB', ...Object.values(folders).flatMap(localesIn)]),
];

/** Lists of what is to be reviewed are about words, and nobody is shown them. */
export const isReviewList = (name: string): boolean =>
  /^review(?:State|ed)?$|(?:changedHere|writtenHere)$/i.test(name);

/** Every string of a record by the keys that lead to it; items of a list go by their id, or their number. */
export function leavesOf(value: unknown, keys: readonly string[] = []): [keys: string[], text: string][] {
  if (typeof value === 'string') return [[[...keys], value]];
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) =>
      leavesOf(item, [...keys, (item as { id?: string } | undefined)?.id ?? String(index + 1)]),
    );
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => leavesOf(inner, [...keys, key]));
}

/** The wording that a file exports, without who has read it: translations say that beside their words. */
export function wordingOf(exported: unknown): unknown {
  if (typeof exported !== 'object' || exported === null || !('review' in exported)) return exported;
  const { review, words, ...rest } = exported as Readonly<Record<string, unknown>>;
  if (review !== 'machine-draft' && review !== 'reviewed') return exported;
  return words ?? rest;
}

const voices: Readonly<Record<string, Said>> = {
  proxy: 'proxy',
  'easy-read': 'easy-read',
  'young-person': 'young-person',
  parent: 'parent',
  clinicians: 'clinicians',
};

/** Where a string of a words file belongs, by the file and the keys that lead to it; nothing for what is no wording. */
function placeOf(
  path: string,
  keys: readonly string[],
): Pick<WrittenString, 'place' | 'part' | 'nation' | 'said'> | undefined {
  const folder = path.includes('/') ? path.slice(0, path.indexOf('/')) : '';
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.ts$/, '');
  const rest = keys[0] === 'questions' ? keys.slice(1) : [...keys];
  const take = (): string => rest.shift() ?? '';
  const nation = name === 'law' ? take() : '';
  if (rest.length === 1 && rest[0] === 'title')
    return { place: `sections/${name === 'opening' ? 'start' : name}`, part: 'title', nation, said: 'adult' };
  if (rest.join('/') === 'proxy/title')
    return { place: `sections/${name}`, part: 'title', nation, said: 'proxy' };
  const place = startOf(name, take);
  if (place.startsWith('glossary/') && /^(?:also|id)$/.test(rest[0] ?? '')) return undefined;
  const own = voices[folder] ?? 'adult';
  const inside = rest[0] === 'proxy' ? 'proxy' : rest[0] === 'easyRead' ? easyOf(own) : undefined;
  if (inside) take();
  return { place, part: rest.join('/') || 'meaning', nation, said: inside ?? own };
}

const easyOf = (own: Said): Said => (own === 'young-person' ? 'young-person easy-read' : 'easy-read');

function startOf(name: string, take: () => string): string {
  if (name === 'topics' || name === 'glossary' || name === 'sections') return `${name}/${take()}`;
  const first = take();
  return name === 'phrases' ? `phrases/${first === 'sections' ? take() : first}` : first;
}

/** The strings of one file, by its exports. */
export function stringsOf(
  at: Pick<WrittenString, 'kind' | 'locale'>,
  path: string,
  exported: Readonly<Record<string, unknown>>,
): WrittenString[] {
  const file = `src/${folders[at.kind]}/${at.locale}/${path}`;
  const leaves = Object.entries(exported).flatMap(([name, value]) =>
    isReviewList(name) || typeof value === 'function' ? [] : leavesOf(wordingOf(value)),
  );
  return leaves.flatMap(([keys, text]): WrittenString[] => {
    if (at.kind === 'furniture') {
      const place = `furniture/${path.replace(/\.ts$/, '')}`;
      return [{ ...at, file, place, part: keys.join('/'), nation: '', said: 'adult', text }];
    }
    const where = placeOf(path, keys);
    return where ? [{ ...at, file, ...where, text }] : [];
  });
}

/** What one file of words exports, by its path in its language's folder. */
export async function wordsFilesOf(
  kind: WrittenString['kind'],
  locale: string,
): Promise<(readonly [path: string, exported: Readonly<Record<string, unknown>>])[]> {
  const folder = join(source, folders[kind], locale);
  if (!localesIn(folders[kind]).includes(locale)) return [];
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'))
    .sort();
  return Promise.all(
    paths.map(
      async (path) =>
        [path, (await import(/* @vite-ignore */ join(folder, path))) as Record<string, unknown>] as const,
    ),
  );
}

/** Every string that stands in the source, each once: a record that takes in another's words does not write them. */
export async function writtenStrings(): Promise<WrittenString[]> {
  const once = new Map<string, WrittenString>();
  for (const kind of ['content', 'furniture'] as const) {
    for (const locale of locales) {
      for (const [path, exported] of await wordsFilesOf(kind, locale)) {
        for (const one of stringsOf({ kind, locale }, path, exported)) {
          const start = kind === 'furniture' ? kind : one.place;
          const key = [locale, start, one.part, one.nation, one.said, one.text].join('\n');
          if (!once.has(key)) once.set(key, one);
        }
      }
    }
  }
  return [...once.values()];
}
