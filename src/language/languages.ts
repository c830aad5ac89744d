import type { LanguageBook, Review } from './language-book.js';

/** A language other than English that there are words in, and how far they reach. */
export interface Language {
  /** A BCP 47 tag. */
  readonly locale: string;
  readonly review: Review;
  /** The variants and paths of the built-in pack that are said in it; unset: all of them. */
  readonly variants?: readonly string[];
  readonly paths?: readonly string[];
  /** Fetches the words of the interface. */
  fetchBook(): Promise<LanguageBook>;
}

const pseudoBook = async (locale: 'en-XA' | 'ar-XB'): Promise<LanguageBook> =>
  (await import('./books/pseudo-book.js')).pseudoBook(locale);

/** `en-XA` and `ar-XB` are made up from English, to find words that stand in the code and lines that are too short. */
const languages: readonly Language[] = [
  {
    ...{ locale: 'cy-GB', review: 'machine-draft' },
    ...{ variants: ['adult'], paths: ['quick', 'core', 'emergency-first'] },
    fetchBook: async () => (await import('./books/welsh.js')).welsh,
  },
  {
    ...{ locale: 'ur', review: 'machine-draft', variants: ['adult'], paths: ['quick'] },
    fetchBook: async () => (await import('./books/urdu.js')).urdu,
  },
  { locale: 'en-XA', review: 'machine-draft', fetchBook: () => pseudoBook('en-XA') },
  { locale: 'ar-XB', review: 'machine-draft', fetchBook: () => pseudoBook('ar-XB') },
];

/** Whether the built-in pack is said in a language as this path asks it of these people. */
export function isSaidIn({ variants, paths }: Language, variant: string, path: string): boolean {
  return (!variants || variants.includes(variant)) && (!paths || paths.includes(path));
}

/** Every language that there are words in. */
export const locales: readonly string[] = ['en-GB', ...languages.map(({ locale }) => locale)];

/** The language that a tag asks for: `cy` and `cy-GB` are one, as are `ur`, `ur-PK` and `ur-GB`. Undefined: there is none. */
export function languageFor(tag: string | undefined = ''): Language | undefined {
  const asked = tag.toLowerCase();
  const whole = languages.find(({ locale }) => locale.toLowerCase() === asked);
  const isMadeUp = /-x[ab]$/i.test(tag);
  const [first] = asked.split('-');
  return whole ?? (isMadeUp ? undefined : languages.find(({ locale }) => isSpoken(locale, first)));
}

function isSpoken(locale: string, first: string | undefined): boolean {
  return !/-x[ab]$/i.test(locale) && locale.split('-')[0] === first;
}
