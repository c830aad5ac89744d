import { frameWords } from './en-GB/frame.js';
import type { LanguageBook, TableName } from './language-book.js';

/** Under which the words that every element is handed carry the book of their language. English has none. */
export const inLanguage = Symbol('language');

/** The words of the interface that every element is handed. Hosts override any of them through `messages`. */
export type Furniture = Readonly<typeof frameWords> & { readonly [inLanguage]?: LanguageBook | undefined };

/** The words in British English. */
export const furniture: Furniture = frameWords;

/** The words in another language; without a book, in British English. */
export function furnitureIn(book: LanguageBook | undefined): Furniture {
  return book ? { ...book.tables.frame.words, [inLanguage]: book } : furniture;
}

/** The language of the words that an element was handed: a BCP 47 tag. */
export function localeOf(handed: Furniture): string {
  return handed[inLanguage]?.locale ?? 'en-GB';
}

/**
 * The words of a screen that loads later, joined with those it was handed.
 *
 * An override that a host gave for one of the later words travels inside `handed`, and wins.
 *
 * @param names the tables that `later` consists of, as other languages name them.
 */
export function wordsOf<Later extends Readonly<Record<string, string>>>(
  later: Later,
  handed: Furniture,
  ...names: readonly TableName[]
): Later & Furniture {
  const tables = handed[inLanguage]?.tables;
  return Object.assign({}, later, ...names.map((name) => tables?.[name].words), handed) as Later & Furniture;
}
