import type { QuestionCodes } from './question-codes.js';

/** Codes and names of other standards for the section `emergency`. Only codes read in a published source stand here. */
export const emergencyCodes: Readonly<Record<string, QuestionCodes>> = {
  'emergency.existing-form': { maps: ['ReSPECT s2 other plans', 'SCCI1580 47'] },
  'emergency.existing-form-details': { maps: ['SCCI1580 47'] },
};
