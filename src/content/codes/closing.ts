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
  'lastdays.notWith': { maps: [] },
  'lastdays.care': { maps: ['NICE NG31', 'About Me'] },
  'lastdays.tell': { maps: ['Five priorities: communicate'] },
  'lastdays.implants': { maps: ['ICD deactivation', 'PRSB Devices'] },
  'after.organ': { maps: ['SCCI1580 58 organ donation', 'CMC organ donation'] },
  'after.body': { maps: ['SCCI1580 58', 'CYPACP care after death'] },
  'after.keep': { maps: ['Think Ahead-style'] },
  'after.bereavement': { maps: ['Ambition 1 bereavement', 'Ambition 6', 'NICE QS13/QS160'] },
  'growing.friends': { maps: ['CYPACP', 'NICE NG61'] },
  'growing.school': { maps: ['NICE NG61 education'] },
  'growing.siblings': { maps: ['NICE NG61 siblings', 'Ambition 6'] },
  'growing.howInvolved': { maps: ['NICE NG61 1.1.2', 'Gillick'] },
  'growing.private': { maps: ['GMC 0-18', 'Gillick'] },
  'growing.comforter': { maps: ['CYPACP', 'PRSB About Me'] },
  'growing.transition': { maps: ['NICE NG43'] },
  'growing.birth': { maps: ['CYPACP antenatal pages'] },
  'sharing.family': { maps: ['UniversalPrinciple4'] },
  'sharing.trigger': { maps: ['ReSPECT review triggers'] },
  'sharing.feedback': { maps: ['Person-centred outcome measurement'] },
};
