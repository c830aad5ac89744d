import type { LanguageBook } from './language-book.js';
import { isSaidIn, languageFor } from './languages.js';

/** The words of the interface in the language of a page, and of which conversations it has the words too. */
export interface Spoken {
  readonly book: LanguageBook;
  /** Whether the built-in pack is said in it, as this path asks it of these people. */
  readonly isSaid: (variant: string, path: string) => boolean;
}

/**
 * Fetches the words of the interface in the language that a tag asks for. Undefined where there are none, or only a machine
 * draft that was not asked for: English stands.
 */
export async function bookFor(tag: string, acceptDrafts: boolean): Promise<Spoken | undefined> {
  const language = languageFor(tag);
  if (!language || (language.review === 'machine-draft' && !acceptDrafts)) return undefined;
  const book = await language.fetchBook();
  return { book, isSaid: (variant, path) => isSaidIn(language, variant, path) };
}
