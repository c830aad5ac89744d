import type { EnglishTables, LanguageBook, TableName } from './language-book.js';

/** Some of the tables of words, all in one language. */
export type Tables<Name extends TableName> = { readonly [One in Name]: EnglishTables[One] } & {
  /** The language: a BCP 47 tag. */
  readonly locale: string;
  /** The book they were taken from; English has none. */
  readonly book?: LanguageBook | undefined;
};

/** The same tables in another language; without a book, as they are. */
export function tablesIn<Words extends Tables<never>>(words: Words, book: LanguageBook | undefined): Words {
  if (!book) return words;
  const names = Object.keys(book.tables).filter((name) => name in words) as TableName[];
  const said = Object.fromEntries(names.map((name) => [name, book.tables[name].words]));
  return { ...words, ...said, book, locale: book.locale };
}
