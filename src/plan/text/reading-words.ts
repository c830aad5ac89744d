import { answerWords, summaryWords } from '../../language/en-GB/summary.js';
import {
  adviceWords,
  outcomeWords,
  standingWords,
  stateWords,
  viewWords,
} from '../../language/en-GB/views.js';
import type { Tables } from '../../language/tables.js';

/** What it takes to tell of a whole plan, in British English. */
export const readingTables: ReadingWords = {
  locale: 'en-GB',
  view: viewWords,
  state: stateWords,
  advice: adviceWords,
  standing: standingWords,
  outcome: outcomeWords,
  summary: summaryWords,
  answer: answerWords,
};

/** What it takes to tell of a whole plan, in one language. */
export type ReadingWords = Tables<
  'view' | 'state' | 'advice' | 'standing' | 'outcome' | 'summary' | 'answer'
>;
