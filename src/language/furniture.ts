import { frameWords } from './en-GB/frame.js';

/** The words of the interface that every element is handed. Hosts override any of them through `messages`. */
export type Furniture = Readonly<typeof frameWords>;

/** The words in British English, the only language so far. */
export const furniture: Furniture = frameWords;

/**
 * The words of a screen that loads later, joined with those it was handed.
 *
 * An override that a host gave for one of the later words travels inside `handed`, and wins.
 */
export function wordsOf<Later extends Readonly<Record<string, string>>>(
  later: Later,
  handed: Furniture,
): Later & Furniture {
  return { ...later, ...handed };
}
