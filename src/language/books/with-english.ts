import type { Review } from '../language-book.js';

type Said = Readonly<Record<string, string>>;

const apart = '\u2068';
const apartNoMore = '\u2069';

/**
 * Words that nobody has reviewed with the English beside each, kept from running into it: nobody acts on CPR by a machine's
 * translation alone. Reviewed words stand by themselves.
 */
export function withEnglish<Words extends Said>(
  { review, words }: { readonly review: Review; readonly words: Words },
  english: Words,
): { readonly review: Review; readonly words: Words } {
  if (review === 'reviewed') return { review, words };
  const both = Object.entries(words).map(([id, said]) => [
    id,
    `${said} (${apart}${english[id] ?? ''}${apartNoMore})`,
  ]);
  return { review, words: Object.fromEntries(both) as Words };
}
