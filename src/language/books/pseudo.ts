const accents: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'é',
  i: 'í',
  n: 'ñ',
  o: 'ö',
  s: 'š',
  u: 'ü',
  y: 'ý',
  A: 'Á',
  C: 'Ç',
  E: 'É',
  I: 'Í',
  N: 'Ñ',
  O: 'Ö',
  S: 'Š',
  U: 'Ü',
  Y: 'Ý',
};

/** How much longer than English a sentence is made: Welsh and Polish run to 30 % more. */
const stretch = 0.4;

const turnRight = '\u202E';
const turnBack = '\u202C';

/** Changes what is said, and leaves the places (`{count}`) as they are. */
function aroundPlaces(words: string, change: (part: string) => string): string {
  const parts = words.split(/(\{\w+\})/);
  return parts.map((part, at) => (at % 2 === 1 || part === '' ? part : change(part))).join('');
}

/**
 * A sentence as a made-up language says it, to find text that is written into the code and not in the words.
 *
 * `en-XA`: accents, in brackets, two fifths longer. `ar-XB`: each run of letters set from right to left. The places
 * (`{count}`) stay whole. No words stay no words.
 */
export function pseudo(words: string, language: 'en-XA' | 'ar-XB'): string {
  if (words === '') return words;
  if (language === 'ar-XB') return aroundPlaces(words, (part) => `${turnRight}${part}${turnBack}`);
  const said = aroundPlaces(words, (part) => part.replace(/[a-z]/gi, (letter) => accents[letter] ?? letter));
  return `[${said}${'~'.repeat(Math.ceil(words.length * stretch))}]`;
}

/** Every sentence of a table, or of tables in one another, as a made-up language says it. What is no text stays. */
export function inPseudo<Words>(words: Words, language: 'en-XA' | 'ar-XB'): Words {
  if (typeof words === 'string') return pseudo(words, language) as Words;
  if (typeof words !== 'object' || words === null) return words;
  if (Array.isArray(words)) return words.map((each: unknown) => inPseudo(each, language)) as Words;
  const entries = Object.entries(words as Readonly<Record<string, unknown>>);
  return Object.fromEntries(entries.map(([key, each]) => [key, inPseudo(each, language)])) as Words;
}
