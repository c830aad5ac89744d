import type { QuestionCodes } from './question-codes.js';

/** Codes and names of other standards for the section `matters`. Only codes read in a published source stand here. */
export const mattersCodes: Readonly<Record<string, QuestionCodes>> = {
  'matters.top': { maps: ['ReSPECT s3 what I most value', 'PRSB About Me: What is most important to me'] },
  'matters.fear': { maps: ['ReSPECT s3 what I most fear / wish to avoid'] },
  'matters.rank': { maps: ['ReSPECT s3', 'SICG critical abilities/trade-offs'] },
  'matters.scale': {
    points: { longer: 0, 'mostly-longer': 3, balance: 5, 'mostly-comfort': 7, comfort: 10 },
    maps: ['ReSPECT s3 scale'],
  },
  'matters.bucket': { maps: ['PRSB PCSP goals and hopes', 'CYPACP wishes during life'] },
};
