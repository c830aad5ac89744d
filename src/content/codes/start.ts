import type { QuestionCodes } from './question-codes.js';

/** Codes and names of other standards for the section `start`. Only codes read in a published source stand here. */
export const startCodes: Readonly<Record<string, QuestionCodes>> = {
  'start.who': { maps: ['Provenance.agent', 'PRSB About Me: Supported to write this by'] },
  'start.adult': { maps: ['SCCI1580 req 2.16'] },
  'start.permission': { maps: ['SICG: ask permission', 'UniversalPrinciple2'] },
  'start.helperName': { maps: ['PRSB About Me: Supported to write this by'] },
  'start.howMuch': { maps: ['SICG: information preferences', 'NICE NG197', 'NICE NG61 1.1'] },
  'start.infoTo': { maps: ['PRSB Personal contacts'] },
  'start.capacity': { maps: ['ReSPECT s5', 'MCA 2005 s2-3', 'SCCI1580 1'] },
  'start.capacityDetail': { maps: ['ReSPECT s5'] },
  'start.basis': { maps: ['ReSPECT s6 A-D', 'SCCI1580 1'] },
  'start.presence': { maps: ['UniversalPrinciple1'] },
};
