import { SNOMED, type QuestionCodes } from './question-codes.js';

/** Codes and names of other standards for the section `people`. Only codes read in a published source stand here. */
export const peopleCodes: Readonly<Record<string, QuestionCodes>> = {
  'people.firstCall': { maps: ['ReSPECT s8 primary emergency contact'] },
  'people.list': {
    maps: ['PRSB About Me: People who are important to me', 'PRSB Personal contacts', 'SCCI1580 16,17,54-57'],
  },
  'people.involve': { maps: ['SCCI1580 54-57', 'MCA 2005 s4(7)(a)'] },
  'people.mainCarer': {
    options: {
      yes: { system: SNOMED, code: '184156005', term: 'Has a carer (finding)' },
      no: { system: SNOMED, code: '414041006', term: 'Does not have a carer (finding)' },
    },
    maps: ['SCCI1580 16'],
  },
  'people.carerVoice': { maps: ['PRSB PCSP: carer view'] },
};
