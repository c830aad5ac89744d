import type { QuestionCodes } from './question-codes.js';

/** Codes and names of other standards for the section `comfort`. Only codes read in a published source stand here. */
export const comfortCodes: Readonly<Record<string, QuestionCodes>> = {
  'comfort.problems': { maps: ['IPOS domains (own wording)'] },
  'comfort.peace': { maps: ['IPOS emotional items (own wording)'] },
};
