import { SNOMED, type QuestionCodes } from './question-codes.js';

/** Codes and names of other standards for the section `place`. Only codes read in a published source stand here. */
export const placeCodes: Readonly<Record<string, QuestionCodes>> = {
  'place.care': {
    options: {
      home: { system: SNOMED, code: '264362003', term: 'Home (environment)' },
      hospice: { system: SNOMED, code: '284546000', term: 'Hospice (environment)' },
      hospital: { system: SNOMED, code: '22232009', term: 'Hospital (environment)' },
    },
    maps: ['CMC Preferred Place of Care', 'PRSB PEoLC preferred place of care'],
  },
  'place.ifWorse': { maps: ['ReSPECT s4 context', 'UCP treatment'] },
  'place.death1': {
    code: { system: SNOMED, code: '395091006', term: 'Preferred place of death (observable entity)' },
    options: {
      home: { system: SNOMED, code: '264362003', term: 'Home (environment)' },
      hospice: { system: SNOMED, code: '284546000', term: 'Hospice (environment)' },
      hospital: { system: SNOMED, code: '22232009', term: 'Hospital (environment)' },
    },
    statuses: {
      notSure: { system: SNOMED, code: '517161000000101' },
      declined: { system: SNOMED, code: '766391000000108' },
      unableToExpress: { system: SNOMED, code: '517111000000103' },
      notAppropriate: { system: SNOMED, code: '517131000000106' },
    },
    usualResidence: { system: SNOMED, code: '819211000000102' },
    maps: ['SCCI1580 36-39', 'CMC PPD1'],
  },
  'place.death2': {
    options: {
      home: { system: SNOMED, code: '264362003', term: 'Home (environment)' },
      hospice: { system: SNOMED, code: '284546000', term: 'Hospice (environment)' },
      hospital: { system: SNOMED, code: '22232009', term: 'Hospital (environment)' },
    },
    maps: ['SCCI1580 40-43'],
  },
};
