import type { QuestionCodes } from './question-codes.js';

/** Codes and names of other standards for the section `lastdays`. Only codes read in a published source stand here. */
export const lastdaysCodes: Readonly<Record<string, QuestionCodes>> = {
  'lastdays.with': { maps: ['Think Ahead-style', 'CYPACP'] },
};
