import { SNOMED, type QuestionCodes } from './question-codes.js';

/** Codes and names of other standards for the section `legal`. Only codes read in a published source stand here. */
export const legalCodes: Readonly<Record<string, QuestionCodes>> = {
  'legal.adrt': {
    options: {
      yes: {
        system: SNOMED,
        code: '816301000000100',
        term: 'Has advance decision to refuse treatment (Mental Capacity Act 2005) (finding)',
      },
      yesLst: {
        system: SNOMED,
        code: '816321000000109',
        term: 'Has advance decision to refuse life sustaining treatment (Mental Capacity Act 2005) (finding)',
      },
    },
    onlyIn: ['england', 'wales'],
    maps: ['SCCI1580 49', 'MCA 2005 s24-26'],
  },
  'legal.adrtWhere': { maps: ['SCCI1580 50'] },
  'legal.lpa': {
    options: {
      yes: {
        system: SNOMED,
        code: '816361000000101',
        term: 'Has appointed person with personal welfare lasting power of attorney (Mental Capacity Act 2005) (finding)',
      },
      yesLst: {
        system: SNOMED,
        code: '816381000000105',
        term: 'Has appointed person with personal welfare lasting power of attorney with authority for life sustaining decisions (Mental Capacity Act 2005) (finding)',
      },
    },
    onlyIn: ['england', 'wales'],
    maps: ['SCCI1580 51,52', 'ReSPECT s2 legal proxy', 'MCA 2005 s9-11'],
  },
  'legal.attorneys': { maps: ['SCCI1580 51,53'] },
  'legal.advanceStatement': {
    options: {
      yes: {
        system: SNOMED,
        code: '816281000000101',
        term: 'Has advance statement (Mental Capacity Act 2005) (finding)',
      },
    },
    onlyIn: ['england', 'wales'],
    maps: ['SCCI1580 35', 'MCA 2005 s4(6)(a)'],
  },
  'legal.adrtChecks': { maps: ['MCA 2005 s24-25'] },
  'legal.safeguarding': { maps: ['Care Act 2014 s42', 'Working Together'] },
  'legal.deputy': { maps: ['MCA 2005 s16', 'ReSPECT-CYP court order'] },
  'legal.parental': { maps: ['ReSPECT s6 C3', 'Children Act 1989 s2-4'] },
};
