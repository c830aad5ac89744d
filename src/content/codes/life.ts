import { SNOMED, type QuestionCodes } from './question-codes.js';

/** Codes and names of other standards for what the person values, feels and believes, and where they would like to be. Only codes read in a published source stand here. */
export const lifeCodes: Readonly<Record<string, QuestionCodes>> = {
  'matters.top': { maps: ['ReSPECT s3 what I most value', 'PRSB About Me: What is most important to me'] },
  'matters.fear': { maps: ['ReSPECT s3 what I most fear / wish to avoid'] },
  'matters.rank': { maps: ['ReSPECT s3', 'SICG critical abilities/trade-offs'] },
  'matters.scale': {
    points: { longer: 0, 'mostly-longer': 3, balance: 5, 'mostly-comfort': 7, comfort: 10 },
    maps: ['ReSPECT s3 scale'],
  },
  'matters.bucket': { maps: ['PRSB PCSP goals and hopes', 'CYPACP wishes during life'] },
  'living.keepDoing': { maps: ['Ambition 3 rehabilitative', 'PRSB About Me'] },
  'living.goals': {
    maps: [
      'PRSB PCSP: goals and hopes, actions and activities, outcomes',
      'NHS AHP goal setting (SMART/GAS)',
    ],
  },
  'comfort.problems': { maps: ['IPOS domains (own wording)'] },
  'comfort.peace': { maps: ['IPOS emotional items (own wording)'] },
  'faith.important': { maps: ['SCCI1580 58', 'NHS DD RELIGIOUS OR OTHER BELIEF SYSTEM AFFILIATION'] },
  'faith.what': { maps: ['SCCI1580 58'] },
  'faith.who': { maps: ['SCCI1580 24 (851821000000100 Has spiritual and cultural support)'] },
  'faith.strength': { maps: ['SICG sources of strength'] },
  'faith.products': { maps: ['MCA 2005 s24', 'legal.adrt link'] },
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
  'matters.abilities': { maps: ['SICG critical abilities'] },
  'matters.tradeoff': { maps: ['SICG trade-offs'] },
  'matters.memory': { maps: ['CYPACP', 'Ambition 1 bereavement'] },
  'living.difficulty': { maps: ['AKPS', 'IPOS poor mobility'] },
  'living.help': { maps: ['SCCI1580 24', 'UCP Daily activities and support needs'] },
  'living.rehabExtent': { maps: ["Ambition 3: 'to the extent that they wish'"] },
  'living.money': { maps: ['IPOS practical matters', 'Ambition 6 practical support'] },
  'comfort.pain': { maps: ['PRSB About Me: How and when to support me'] },
  'comfort.alert': { maps: ['NICE NG31'] },
  'comfort.food': { maps: ['PRSB About Me', 'NICE NG31 hydration'] },
  'comfort.antMeds': {
    options: {
      box: {
        system: SNOMED,
        code: '376201000000102',
        term: 'Issue of palliative care anticipatory medication box (procedure)',
      },
      prescribed: {
        system: SNOMED,
        code: '871021000000106',
        term: 'Prescription of palliative care anticipatory medication (procedure)',
      },
    },
    maps: ['SCCI1580 31'],
  },
  'comfort.antMedsWhere': { maps: ['SCCI1580 32'] },
  'comfort.crisisPlan': { maps: ['PRSB PCSP contingency plan'] },
  'faith.decisions': { maps: ['UniversalPrinciple1', 'cultural safety'] },
  'place.notWant': { maps: ['PRSB PEoLC'] },
  'place.changeIf': { maps: ['PRSB PCSP contingency'] },
  'place.around': { maps: ['Think Ahead-style personal wishes'] },
};
