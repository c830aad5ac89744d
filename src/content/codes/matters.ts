import type { QuestionCodes } from './question-codes.js';

/** Codes and names of other standards for the section `matters`. Only codes read in a published source stand here. */
export const mattersCodes: Readonly<Record<string, QuestionCodes>> = {
  'matters.top': { maps: ['ReSPECT s3 what I most value', 'PRSB About Me: What is most important to me'] },
  'matters.fear': { maps: ['ReSPECT s3 what I most fear / wish to avoid'] },
};
