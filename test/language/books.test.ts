import { describe, expect, it } from 'vitest';
import type { LanguageBook } from '../../src/language/language-book.js';
import { adviceWords } from '../../src/language/en-GB/views.js';
import { bookFor } from '../../src/language/book-for.js';
import { isEnglish } from '../../src/language/is-english.js';
import { languageFor, locales } from '../../src/language/languages.js';
import { pseudoBook } from '../../src/language/books/pseudo-book.js';
import type { Words } from '../../src/language/plain-id.js';
import { leavesOf } from '../content-book/written-strings.js';
import { choicesOnTheCard, idsOnTheCard } from './ids-on-the-card.js';

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

/** What English reads from the id itself, and a translation has words for. */
const readFromIds = new Set([
  ...Object.entries(idsOnTheCard).flatMap(([table, ids]) => ids.map((id) => `${table}/${id}`)),
  ...choicesOnTheCard.flatMap(([id, choice]) =>
    [id, id.split('.', 1)[0], 'any'].map((under) => `choice/${under}/${choice}`),
  ),
]);

/** Made up from English, it says of an id what English does. */
const isMadeUp = ({ frame }: LanguageBook['tables']): boolean => /^[[\u202E]/.test(frame.words.back);

/** Made up from English, so it says what English says, under the same keys and with the same places. */
const english = byKey(pseudoBook('en-XA'));

describe.each(books)('the words of the interface in %s', (locale, book) => {
  const words = byKey(book);

  it('say all that English says, and nothing besides but what English reads from ids', () => {
    expect([...english.keys()].filter((key) => !words.has(key))).toEqual([]);
    const besides = [...words.keys()].filter((key) => !english.has(key) && !readFromIds.has(key));
    expect(besides).toEqual([]);
  });

  it('leave the same places for what is put in', () => {
    for (const [key, text] of words)
      expect([key, placesIn(text)]).toEqual([key, placesIn(english.get(key) ?? '')]);
  });

  it('leave nothing empty that English says', () => {
    for (const [key, text] of words) expect([key, text === '']).toEqual([key, english.get(key) === '']);
  });

  it('are not spoken where a draft was not accepted', async () => {
    const spoken = await bookFor(locale, false);
    expect(spoken !== undefined).toBe(book.review === 'reviewed');
    expect((await bookFor(locale, true))?.book.locale).toBe(locale);
  });

  it('are a draft, labelled so, as long as any of their tables is', () => {
    const isDraft = Object.values(book.tables).some(({ review }) => review === 'machine-draft');
    expect(book.review).toBe(isDraft ? 'machine-draft' : 'reviewed');
    expect(languageFor(locale)?.review).toBe(book.review);
    expect(book.draftLabel.english).not.toBe('');
    expect(book.draftLabel.own).not.toBe(book.draftLabel.english);
  });
});

describe.each(books.filter(([, { tables }]) => !isMadeUp(tables)))(
  'the card for an emergency in %s',
  (_locale, { tables }) => {
    it.each(Object.entries(idsOnTheCard))('has words for every %s', (table, ids) => {
      const words: Words = tables[table as keyof typeof idsOnTheCard].words;
      expect(ids.filter((id) => words[id] === undefined)).toEqual([]);
    });

    it('has words for every choice', () => {
      const { words } = tables.choice;
      const without = choicesOnTheCard.filter(
        ([id, choice]) =>
          ![words[id], words[id.split('.', 1)[0]!], words['any']].some((some) => some?.[choice]),
      );
      expect(without).toEqual([]);
    });

    it('says in English too what is recommended, as long as nobody has read the translation', () => {
      const { review, words } = tables.advice;
      const withoutEnglish = Object.entries(words).filter(
        ([id, said]) => !said.includes(adviceWords[id as keyof typeof adviceWords]),
      );
      expect(withoutEnglish.length).toBe(review === 'machine-draft' ? 0 : Object.keys(adviceWords).length);
    });
  },
);

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
