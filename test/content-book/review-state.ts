import { leavesOf, locales, wordsFilesOf, type Said, type WrittenString } from './written-strings.js';

/** What a reviewer has to know of one wording before they read it. */
export interface ReviewState {
  readonly state: 'draft' | 'changed here' | 'written here';
  /** Why it was changed. */
  readonly reason: string;
}

/** The lists of one language: what is said of a wording by its path. */
interface ReviewLists {
  /** How far people have looked at the words of this language. */
  readonly reviewed: string;
  readonly written: ReadonlySet<string>;
  /** Of places all of whose words were written here. */
  readonly whole: ReadonlySet<string>;
  readonly changed: ReadonlyMap<string, string>;
}

/** Names in the lists: the voice stands between the place and the part. */
const voices: Readonly<Record<Said, string>> = {
  adult: '',
  clinicians: '',
  proxy: 'proxy/',
  'easy-read': 'easyRead/',
  parent: 'parent/',
  'young-person': 'young/',
  'young-person easy-read': 'young/easyRead/',
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

async function listsOf(locale: string): Promise<ReviewLists> {
  const exportsOf = async (kind: WrittenString['kind']) =>
    (await wordsFilesOf(kind, locale)).flatMap(([, file]) => Object.entries(file));
  const [exported, furniture] = [await exportsOf('content'), await exportsOf('furniture')];
  const states = [...exported, ...furniture].flatMap(([name, value]) => {
    if (/^review(?:State|ed)?$/i.test(name)) return leavesOf(value).map(([, text]) => text);
    return isRecord(value) && typeof value['review'] === 'string' ? [value['review']] : [];
  });
  const all = (end: RegExp) =>
    exported.flatMap(([name, value]) => (end.test(name) && isRecord(value) ? Object.entries(value) : []));
  const written = all(/writtenHere$/i).map(([where, parts]) => [where, parts as readonly string[]] as const);
  return {
    reviewed: [...new Set(states)].join('; '),
    written: new Set(
      written.flatMap(([where, parts]) => {
        const [start = '', nation] = where.split('@');
        return parts.map((part) => `${start}/${part}${nation ? `@${nation}` : ''}`);
      }),
    ),
    whole: new Set(written.flatMap(([where, parts]) => (parts.includes('*') ? [where] : []))),
    changed: new Map(all(/changedHere$/i).map(([path, reason]) => [path, String(reason)])),
  };
}

/** The path by which the lists name a wording, such as `place.care/proxy/hint@wales`. */
export const pathOf = ({ place, part, said, nation }: WrittenString): string =>
  `${place}/${voices[said]}${part}${nation ? `@${nation}` : ''}`;

/** How far the words of each language, and each wording of it, were looked at. */
export async function reviewStates(): Promise<{
  reviewed: ReadonlyMap<string, string>;
  stateOf: (one: WrittenString) => ReviewState;
}> {
  const lists = new Map(
    await Promise.all(locales.map(async (locale) => [locale, await listsOf(locale)] as const)),
  );
  return {
    reviewed: new Map([...lists].map(([locale, { reviewed }]) => [locale, reviewed])),
    stateOf: (one) => {
      const { written, whole, changed } = lists.get(one.locale)!;
      const path = pathOf(one);
      const reason = changed.get(path);
      if (reason !== undefined) return { state: 'changed here', reason };
      // Of the interface there is no earlier draft.
      const isHere = one.kind === 'furniture' || written.has(path) || whole.has(one.place.split('/')[0]!);
      return { state: isHere ? 'written here' : 'draft', reason: '' };
    },
  };
}
