import { SNOMED, type QuestionCodes } from './question-codes.js';

/** Codes and names of other standards for the section `health`. Only codes read in a published source stand here. */
export const healthCodes: Readonly<Record<string, QuestionCodes>> = {
  'health.understanding': { maps: ['ReSPECT s2', 'SICG step 2'] },
  'health.questions': { maps: ['NICE NG197'] },
  'health.hopes': { maps: ['SICG step 4 goals', 'PRSB PCSP goals and hopes'] },
  'health.worries': { maps: ['SICG step 4 fears', 'ReSPECT s3 what I most fear'] },
  'health.diagnoses': { maps: ['SCCI1580 26,27', 'ReSPECT s2', 'PRSB Problem list'] },
  'health.summary': { maps: ['ReSPECT s2'] },
  'health.prognosis': {
    options: {
      days: { system: SNOMED, code: '511401000000102', term: 'Last days of life (finding)' },
      weeks: { system: SNOMED, code: '955231000000109', term: 'Last weeks of life (finding)' },
    },
    maps: ['SCCI1580 34'],
  },
  'health.phase': { maps: ['OACC Phase of Illness'] },
  'health.akps': {
    code: {
      system: SNOMED,
      code: '901671000000100',
      term: 'Australia-modified Karnofsky performance status scale score (observable entity)',
    },
    maps: ['SCCI1580 29', 'OACC'],
  },
  'health.allergies': { maps: ['SCCI1580 30'] },
};
