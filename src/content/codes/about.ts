import type { QuestionCodes } from './question-codes.js';

/** Codes and names of other standards for the section `about`. Only codes read in a published source stand here. */
export const aboutCodes: Readonly<Record<string, QuestionCodes>> = {
  'about.preferredName': { maps: ['SCCI1580 7', 'PRSB Person preferred name', 'ReSPECT s1'] },
  'about.story': { maps: ['PRSB About Me: Also worth knowing about me'] },
  'about.goodDay': { maps: ['PRSB About Me: What is most important to me', 'What matters to you'] },
};
