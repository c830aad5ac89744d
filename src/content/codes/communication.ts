import { SNOMED, type QuestionCodes } from './question-codes.js';

/** Codes and names of other standards for the section `communication`. Only codes read in a published source stand here. */
export const communicationCodes: Readonly<Record<string, QuestionCodes>> = {
  'communication.language': {
    code: { system: SNOMED, code: '370157003', term: 'Main spoken language (finding)' },
    codedList: 'ISO 639 / SNOMED children of 370157003',
    maps: ['SCCI1580 15', 'NHS DD PREFERRED COMMUNICATION LANGUAGE'],
  },
  'communication.needs': {
    options: {
      hearing: { system: SNOMED, code: '15188001', term: 'Hearing loss (disorder)' },
      sight: { system: SNOMED, code: '397540003', term: 'Visual impairment (disorder)' },
      speech: { system: SNOMED, code: '288579009', term: 'Difficulty communicating (finding)' },
      thinking: { system: SNOMED, code: '386806002', term: 'Impaired cognition (finding)' },
      summon: {
        system: SNOMED,
        code: '325541000000106',
        term: 'Unable to summon help in emergency (finding)',
      },
      safety: {
        system: SNOMED,
        code: '914271000000103',
        term: 'Impaired ability to recognise safety risks (finding)',
      },
      none: { system: SNOMED, code: '703154009', term: 'Patient reports no current disability (situation)' },
    },
    maps: ['SCCI1580 28', 'DAPB1605'],
  },
};
