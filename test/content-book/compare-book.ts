import type { ShownString } from './shown-strings.js';
import type { WrittenString } from './written-strings.js';

/** What keeps a book from being the words that the code can show, one line each. */
export interface Differences {
  /** In the book, and shown by nothing. */
  readonly orphans: readonly string[];
  /** Shown, and not in the book. */
  readonly missing: readonly string[];
}

const keyOf = ({ locale, place, part, text }: Omit<ShownString, never>): string =>
  `${locale} ${place.startsWith('furniture') ? 'furniture' : place}/${part}: ${text}`;

/** A text that is left out in one voice on purpose is read by reviewers, and shown to nobody. */
const isSaid = ({ text }: { readonly text: string }): boolean => text !== '';

/** Compares the book with what the code can show, both ways. */
export function compareBook(book: readonly WrittenString[], shown: readonly ShownString[]): Differences {
  const inBook = new Set(book.filter(isSaid).map(keyOf));
  const onScreen = new Set(shown.filter(isSaid).map(keyOf));
  return {
    orphans: [...inBook].filter((key) => !onScreen.has(key)),
    missing: [...onScreen].filter((key) => !inBook.has(key)),
  };
}
