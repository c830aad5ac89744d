import type { QuestionCodes } from './question-codes.js';

/** Codes and names of other standards for the section `start`. Only codes read in a published source stand here. */
export const startCodes: Readonly<Record<string, QuestionCodes>> = {
  'start.who': { maps: ['Provenance.agent', 'PRSB About Me: Supported to write this by'] },
  'start.adult': { maps: ['SCCI1580 req 2.16'] },
  'start.permission': { maps: ['SICG: ask permission', 'UniversalPrinciple2'] },
};
