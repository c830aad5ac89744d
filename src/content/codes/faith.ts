import type { QuestionCodes } from './question-codes.js';

/** Codes and names of other standards for the section `faith`. Only codes read in a published source stand here. */
export const faithCodes: Readonly<Record<string, QuestionCodes>> = {
  'faith.important': { maps: ['SCCI1580 58', 'NHS DD RELIGIOUS OR OTHER BELIEF SYSTEM AFFILIATION'] },
  'faith.what': { maps: ['SCCI1580 58'] },
  'faith.who': { maps: ['SCCI1580 24 (851821000000100 Has spiritual and cultural support)'] },
  'faith.strength': { maps: ['SICG sources of strength'] },
  'faith.products': { maps: ['MCA 2005 s24', 'legal.adrt link'] },
};
