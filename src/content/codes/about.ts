import type { QuestionCodes } from './question-codes.js';

/** Codes and names of other standards for the section `about`. Only codes read in a published source stand here. */
export const aboutCodes: Readonly<Record<string, QuestionCodes>> = {
  'about.preferredName': { maps: ['SCCI1580 7', 'PRSB Person preferred name', 'ReSPECT s1'] },
};
