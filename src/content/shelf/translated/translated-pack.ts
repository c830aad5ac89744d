import { ContentError } from '../../content-error.js';
import type { Pack } from '../../pack-shape.js';
import type { TranslatedBook } from '../../words/section-words.js';
import { builtInPack, type BuiltInChoice } from '../built-in-pack.js';

const books: Readonly<Record<string, () => Promise<TranslatedBook>>> = {
  'cy-GB': async () => (await import('./welsh-book.js')).welshBook,
  ur: async () => (await import('./urdu-book.js')).urduBook,
};

/**
 * A path of the built-in pack in a language other than English, in every voice. What professionals record is there where
 * it was asked for.
 *
 * @throws {ContentError} CP202 for a language that has no book, CP203 where the book lacks words: none is borrowed from English.
 */
export async function translatedPack(
  choice: BuiltInChoice,
  locale: string,
  isWithClinicians: boolean,
): Promise<Pack> {
  const fetchBook = books[locale];
  if (!fetchBook) throw new ContentError('CP202', `There are no words in "${locale}".`, [locale]);
  const { own, clinicians } = await fetchBook();
  return builtInPack(choice, own, isWithClinicians ? { clinicians } : {});
}
