import { SNOMED, type QuestionCodes } from './question-codes.js';

/** Codes and names of other standards for the last days, what comes after, and sharing. Only codes read in a published source stand here. */
export const closingCodes: Readonly<Record<string, QuestionCodes>> = {
  'lastdays.with': { maps: ['Think Ahead-style', 'CYPACP'] },
  'after.funeral': { maps: ['Think Ahead-style'] },
  'sharing.consent': {
    options: {
      yes: {
        system: SNOMED,
        code: '882921000000109',
        term: 'Consent given for sharing end of life care coordination record (finding)',
      },
      bestInterests: {
        system: SNOMED,
        code: '882961000000101',
        term: 'Best interests decision taken (Mental Capacity Act 2005) for sharing end of life care coordination record (finding)',
      },
      attorney: {
        system: SNOMED,
        code: '883001000000106',
        term: 'Consent given by appointed person with lasting power of attorney for personal welfare (Mental Capacity Act 2005) for sharing end of life care co-ordination record (finding)',
      },
      withdrawn: {
        system: SNOMED,
        code: '882941000000102',
        term: 'Withdrawal of consent for sharing end of life care coordination record (finding)',
      },
    },
    onlyIn: ['england', 'wales'],
    maps: ['SCCI1580 1'],
  },
  'sharing.exclude': { maps: ['SCCI1580 req 10,24'] },
  'sharing.keyWorker': { maps: ['SCCI1580 19-25', 'Ambition 4 clear roles', '24/7 access'] },
  'sharing.agree': { maps: ['UniversalPrinciple3,6'] },
  'sharing.review': { maps: ['SCCI1580 3 (req 19)', 'PRSB PCSP review date', 'UniversalPrinciple5'] },
};
