import type { BookPlace, BookString } from './book-rows.js';

/** One wording in each language, side by side. */
export interface BookLine {
  readonly part: string;
  readonly nation: string;
  readonly said: string;
  /** By locale. */
  readonly texts: ReadonlyMap<string, BookString>;
}

/** The parts of a question in the order in which they are read, whatever order they were written in. */
const order = [
  'title',
  'term',
  'ask',
  'opening',
  'question',
  'prompt',
  'hint',
  'law',
  'why',
  'meaning',
  'options',
];

const voices = [
  'adult',
  'young-person',
  'proxy',
  'parent',
  'easy-read',
  'young-person easy-read',
  'clinicians',
];

const rankOf = (part: string): number => {
  const found = order.indexOf(part.split('/')[0]!);
  return found < 0 ? order.length : found;
};

/** The wordings of a place: by part, then by nation, then by voice; each with what every language says. */
export function linesOf({ strings }: Pick<BookPlace, 'strings'>): BookLine[] {
  const lines = new Map<string, BookLine & { texts: Map<string, BookString> }>();
  for (const one of strings) {
    const { part, nation, said } = one;
    // Two records of one screen may have a word of the same name each.
    let key = [part, nation, said].join('\n');
    while (lines.get(key)?.texts.has(one.locale)) key += '\nanother';
    const line = lines.get(key) ?? { part, nation, said, texts: new Map<string, BookString>() };
    line.texts.set(one.locale, one);
    lines.set(key, line);
  }
  const first = [...new Set(strings.map(({ part }) => part))];
  return [...lines.values()].sort(
    (one, other) =>
      rankOf(one.part) - rankOf(other.part) ||
      first.indexOf(one.part) - first.indexOf(other.part) ||
      one.nation.localeCompare(other.nation) ||
      voices.indexOf(one.said) - voices.indexOf(other.said),
  );
}
