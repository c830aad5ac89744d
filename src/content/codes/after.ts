import type { QuestionCodes } from './question-codes.js';

/** Codes and names of other standards for the section `after`. Only codes read in a published source stand here. */
export const afterCodes: Readonly<Record<string, QuestionCodes>> = {
  'after.funeral': { maps: ['Think Ahead-style'] },
};
