import { changeWords, choiceInWords, kindWords, partWords } from '../../../language/en-GB/changes.js';
import type { Tables } from '../../../language/tables.js';
import { readingTables, type ReadingWords } from '../../../plan/text/reading-words.js';
import type { Frame } from '../summary/frame.js';

/** Everything that is said of what changed, in British English. */
export const changesTables: ChangesWords = {
  ...readingTables,
  change: changeWords,
  kind: kindWords,
  part: partWords,
  chosen: choiceInWords,
};

/** Everything that is said of what changed, in one language. */
export type ChangesWords = ReadingWords & Tables<'change' | 'kind' | 'part' | 'chosen'>;

/** What every box is told, with the words of changes too. */
export interface ChangesFrame extends Frame {
  readonly words: ChangesWords;
}
