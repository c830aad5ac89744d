const apart = '\u2068$&\u2069';

/**
 * The same words, with each place (`{name}`) kept apart from what stands round it: a name, a telephone number or an English
 * word in a sentence from right to left would otherwise pull the words beside it to its own side (Unicode bidi isolates).
 */
export function setApart<Words>(words: Words): Words {
  if (typeof words === 'string') return words.replace(/\{\w+\}/g, apart) as Words;
  if (typeof words !== 'object' || words === null) return words;
  const entries = Object.entries(words as Readonly<Record<string, unknown>>);
  return Object.fromEntries(entries.map(([key, each]) => [key, setApart(each)])) as Words;
}
