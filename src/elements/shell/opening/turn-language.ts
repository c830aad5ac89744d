import type { Pack } from '../../../content/pack.js';
import type { LanguageBook } from '../../../language/language-book.js';
import { supplies } from '../supplies.js';
import type { LoadWith, Opening } from './opening.js';
import { wordsFor } from './words-for.js';

/** What the words of a conversation hang on, and who hears of other words of the interface. */
export type Turning = Omit<Opening, 'plan' | 'deliver' | 'missing'>;

/** The words of a conversation in another language. */
export interface Turned {
  /** The words of the interface; undefined is English. */
  readonly book: LanguageBook | undefined;
  readonly load: LoadWith;
  /** None where the host gave a whole pack of its own. */
  readonly pack: Pack | undefined;
}

/**
 * Fetches what a conversation under way needs to go on in the language that the page has now. What was said stays as it was
 * said, and so do the words it was asked in.
 */
export async function turnLanguage(opening: Turning, has: Parameters<LoadWith>[0]): Promise<Turned> {
  const { choice, language } = await wordsFor(opening);
  const load: LoadWith = (pieces) => supplies().loadPack(choice, pieces);
  const own = opening.content === undefined ? load(has) : undefined;
  const [book, pack] = await Promise.all([language?.fetchBook(), own]);
  return { book, load, pack };
}
