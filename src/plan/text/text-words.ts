import { textWords as englishWords } from '../../language/en-GB/summary.js';
import { isEnglish } from '../../language/is-english.js';
import { tablesIn, type Tables } from '../../language/tables.js';
import { PlanError } from '../plan-error.js';
import { readingTables, type ReadingWords } from './reading-words.js';

/** Everything that a plan as plain text says, in one language. */
export type TextWords = ReadingWords & Tables<'text'>;

/** The words in British English. */
export const englishText: TextWords = { ...readingTables, text: englishWords };

/**
 * Fetches what `planText` needs to speak a language.
 *
 * @param locale a BCP 47 tag: `en-GB`, `cy-GB`, `ur`.
 * @param options `acceptDrafts`: whether words will do that nobody has reviewed; the text then says so.
 * @throws {PlanError} CP341 where there are no words in it, or only a machine draft that was not asked for.
 */
export async function textWords(
  locale: string,
  { acceptDrafts = false }: { readonly acceptDrafts?: boolean } = {},
): Promise<TextWords> {
  if (isEnglish(locale)) return englishText;
  const { bookFor } = await import('../../language/book-for.js');
  const spoken = await bookFor(locale, acceptDrafts);
  if (!spoken) throw new PlanError('CP341', ['locale']);
  return tablesIn(englishText, spoken.book);
}
