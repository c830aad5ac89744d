import type { QuestionCodes } from './question-codes.js';

/** Codes and names of other standards for the section `people`. Only codes read in a published source stand here. */
export const peopleCodes: Readonly<Record<string, QuestionCodes>> = {
  'people.firstCall': { maps: ['ReSPECT s8 primary emergency contact'] },
};
