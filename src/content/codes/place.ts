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
};
