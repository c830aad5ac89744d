import { SNOMED, type QuestionCodes } from './question-codes.js';

/** Codes and names of other standards for who the person is and who is there for them. Only codes read in a published source stand here. */
export const personCodes: Readonly<Record<string, QuestionCodes>> = {
  'about.preferredName': { maps: ['SCCI1580 7', 'PRSB Person preferred name', 'ReSPECT s1'] },
  'about.story': { maps: ['PRSB About Me: Also worth knowing about me'] },
  'about.goodDay': { maps: ['PRSB About Me: What is most important to me', 'What matters to you'] },
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
  'about.pronouns': { maps: ['PRSB PEoLC demographics: pronouns'] },
  'about.badDay': { maps: ['PRSB About Me: My wellness'] },
  'about.doDont': { maps: ["PRSB About Me: Please do and please don't"] },
  'about.livesWith': { maps: ['SCCI1580 58 (lives alone)', 'PRSB Social context'] },
  'about.access': { maps: ['CMC key safe/residence notes'] },
  'about.media': { maps: ['PRSB About Me: Audio, video, photos'] },
  'communication.interpreter': {
    options: {
      yes: { system: SNOMED, code: '315594003', term: 'Interpreter needed (finding)' },
      no: { system: SNOMED, code: '315595002', term: 'Interpreter not needed (finding)' },
    },
    maps: ['SCCI1580 14'],
  },
  'communication.contactMethod': { maps: ['AIS: specific contact method'] },
  'communication.format': { maps: ['AIS: specific information format'] },
  'communication.professional': { maps: ['AIS: communication professional'] },
  'communication.support': { maps: ['AIS: communication support', 'Reasonable adjustments'] },
  'communication.painSigns': { maps: ['PRSB About Me: How I communicate'] },
  'people.doNotShare': { maps: ['Confidentiality', 'Safeguarding'] },
  'people.dependants': { maps: ['Emergency plan for carer (ReSPECT s2)', 'Safeguarding children'] },
  'people.carerNeeds': { maps: ['Care Act 2014 s10', 'NICE NG150', 'Ambition 6 practical support'] },
  // The code for it speaks of a prognosis; the question does not.
  'people.aware': { maps: ['SCCI1580 18'] },
};
