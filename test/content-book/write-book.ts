import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvOf } from './book-csv.js';
import { pageOf, type Stamp } from './book-page.js';
import { makeBook } from './book-rows.js';
import { compareBook } from './compare-book.js';
import { everyPack, shownStrings } from './shown-strings.js';

/**
 * Writes the content review book into a folder.
 *
 * @returns how many strings it holds, by kind, and what keeps it from being the words that the code can show
 */
export async function writeBook(
  folder: string,
  stamp: Stamp,
): Promise<{ counts: Readonly<Record<string, number>>; faults: readonly string[] }> {
  const packs = await everyPack();
  const book = await makeBook(packs);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), pageOf(book, stamp));
  writeFileSync(join(folder, 'content-book.csv'), csvOf(book));
  const strings = book.parts.flatMap(({ places }) => places.flatMap((place) => place.strings));
  const counts: Record<string, number> = {};
  for (const { place, part, locale } of strings) {
    const [start = ''] = (place.includes('/') ? place : part).split('/');
    counts[`${locale} ${start}`] = (counts[`${locale} ${start}`] ?? 0) + 1;
  }
  const { orphans, missing } = compareBook(strings, await shownStrings(packs));
  return {
    counts,
    faults: [
      ...orphans.map((one) => `In the book, and shown by nothing: ${one}`),
      ...missing.map((one) => `Shown, and not in the book: ${one}`),
    ],
  };
}
