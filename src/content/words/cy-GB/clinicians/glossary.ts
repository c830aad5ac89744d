import type { Review } from '../../../../language/language-book.js';
import type { GlossaryEntry } from '../../../pack-shape.js';

/** Who has read the words in Welsh. */
export const review: Review = 'machine-draft';

/** Terms that stand in the words for clinicians and in no others, in Welsh. */
export const glossary: readonly GlossaryEntry[] = [
  {
    id: 'recommendation',
    term: 'argymhelliad clinigol',
    also: ['hargymhelliad clinigol'],
    ask: 'Beth yw argymhelliad clinigol?',
    meaning:
      "Yr hyn mae clinigydd yn ei gynghori ar gyfer argyfwng. Mae wedi'i lofnodi. Mae'n arwain pwy bynnag fydd yn dod, ac nid dymuniad y person yw e.",
    easyRead: 'Yr hyn mae meddyg neu nyrs yn ei gynghori.',
  },
  {
    id: 'deputy',
    term: 'dirprwy',
    also: ['ddirprwy'],
    ask: 'Beth yw dirprwy?',
    meaning: 'Rhywun mae llys wedi ei ddewis i wneud penderfyniadau dros berson na all eu gwneud.',
    easyRead: 'Rhywun a ddewisodd llys i ddewis drosoch chi.',
  },
  {
    id: 'capacity',
    term: 'galluedd',
    also: ['alluedd', 'ngalluedd'],
    meaning: 'Gallu gwneud un penderfyniad penodol, ar yr adeg y mae angen ei wneud.',
    easyRead: 'Gallu dewis am un peth, ar un adeg.',
  },
  {
    id: 'safeguarding',
    term: 'diogelu',
    also: ['ddiogelu'],
    meaning: 'Cadw rhywun yn ddiogel rhag niwed neu esgeulustod.',
    easyRead: 'Cadw rhywun yn ddiogel rhag niwed.',
  },
  {
    id: 'senior-responsible-clinician',
    term: 'uwch glinigydd cyfrifol',
    ask: 'Beth yw uwch glinigydd cyfrifol?',
    meaning: "Y gweithiwr proffesiynol uwch sy'n atebol am argymhelliad.",
    easyRead: "Yr uwch feddyg neu'r uwch nyrs.",
  },
  {
    id: 'key-worker',
    term: 'gweithiwr allweddol',
    also: ['weithiwr allweddol'],
    ask: 'Beth yw gweithiwr allweddol?',
    meaning: "Y gweithiwr proffesiynol sy'n arwain gofal person.",
    easyRead: "Y person sy'n arwain eich gofal.",
  },
  {
    id: 'diagnosis',
    term: 'diagnosis',
    also: ['ddiagnosis'],
    ask: 'Beth yw diagnosis?',
    meaning: 'Yr enw mae meddygon yn ei roi ar salwch.',
    easyRead: 'Enw salwch.',
  },
  {
    id: 'escalation',
    term: 'uwchgyfeirio',
    meaning: "Symud i fyny i driniaeth gryfach, neu i'r ysbyty.",
    easyRead: "Symud i driniaeth gryfach, neu i'r ysbyty.",
  },
  {
    id: 'deteriorating',
    term: 'dirywio',
    also: ['ddirywio'],
    ask: 'Beth yw ystyr "dirywio"?',
    meaning: 'Gwaethygu.',
    easyRead: 'Gwaethygu.',
  },
  {
    id: 'akps',
    term: 'AKPS',
    also: ['statws perfformiad'],
    meaning: 'Rhif o 0 i 100 am faint y gall rhywun ei wneud drostyn nhw eu hunain.',
    easyRead: 'Rhif am faint y gall rhywun ei wneud.',
  },
  {
    id: 'snomed',
    term: 'SNOMED CT',
    meaning: 'Y codau mae cofnodion iechyd yn eu defnyddio.',
    easyRead: 'Codau ar gyfer cofnodion iechyd.',
  },
];
