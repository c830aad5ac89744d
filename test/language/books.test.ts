import { describe, expect, it } from 'vitest';
import type { LanguageBook } from '../../src/language/language-book.js';
import { isEnglish } from '../../src/language/is-english.js';
import { languageFor, locales } from '../../src/language/languages.js';
import { pseudoBook } from '../../src/language/books/pseudo-book.js';
import { leavesOf } from '../content-book/written-strings.js';

const books = await Promise.all(
  locales
    .filter((locale) => locale !== 'en-GB')
    .map(async (locale): Promise<readonly [string, LanguageBook]> => {
      const language = languageFor(locale);
      if (!language) throw new Error(`no book in ${locale}`);
      return [locale, await language.fetchBook()];
    }),
);

const byKey = ({ tables }: LanguageBook): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(tables).flatMap(([table, { words }]) =>
      leavesOf(words).map(([keys, text]) => [[table, ...keys].join('/'), text] as const),
    ),
  );

const placesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).toSorted();

/** Made up from English, so it says what English says, under the same keys and with the same places. */
const english = byKey(pseudoBook('en-XA'));

describe.each(books)('the words of the interface in %s', (locale, book) => {
  const words = byKey(book);

  it('say all that English says, and nothing besides', () => {
    // The summary takes in the words of every view; a translation says those once.
    const expected = [...english.keys()].filter(
      (key) => !key.startsWith('summary/') || words.has(key) || !isSaidByViews(key),
    );
    expect([...words.keys()].toSorted()).toEqual(expected.toSorted());
  });

  it('leave the same places for what is put in', () => {
    for (const [key, text] of words)
      expect([key, placesIn(text)]).toEqual([key, placesIn(english.get(key)!)]);
  });

  it('leave nothing empty that English says', () => {
    for (const [key, text] of words) expect([key, text === '']).toEqual([key, english.get(key) === '']);
  });

  it('are a draft, labelled so, as long as any of their tables is', () => {
    const isDraft = Object.values(book.tables).some(({ review }) => review === 'machine-draft');
    expect(book.review).toBe(isDraft ? 'machine-draft' : 'reviewed');
    expect(languageFor(locale)?.review).toBe(book.review);
    expect(book.draftLabel.english).not.toBe('');
    expect(book.draftLabel.own).not.toBe(book.draftLabel.english);
  });
});

function isSaidByViews(key: string): boolean {
  const inViews = key.replace('summary/', '');
  return english.has(`view/${inViews}`) || english.has(`state/${inViews}`);
}

describe('the language that a tag asks for', () => {
  it.each(['en', 'en-GB', 'en-US', 'EN-gb'])('%s is English', (tag) => {
    expect(isEnglish(tag)).toBe(true);
    expect(languageFor(tag)).toBeUndefined();
  });

  it.each(['', 'fr', 'c', 'x-pirate'])('"%s" is none', (tag) => {
    expect(isEnglish(tag)).toBe(false);
    expect(languageFor(tag)).toBeUndefined();
  });

  it('en-XA is made up, and is not English', () => {
    expect(isEnglish('en-XA')).toBe(false);
    expect(languageFor('en-xa')?.locale).toBe('en-XA');
  });
});
