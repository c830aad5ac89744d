import type { Review } from '../../../../language/language-book.js';
import type { OwnQuestions } from '../../section-words.js';

/** Who has read the words in Welsh. */
export const review: Review = 'machine-draft';

/** What clinicians alone are asked about an emergency, in Welsh. */
export const emergencyWords: OwnQuestions = {
  'emergency.recFocus': {
    prompt: 'Argymhelliad clinigol: prif ffocws y gofal',
    hint: 'Dewiswch un. Rhowch eich rhesymau isod. Llofnodwch fel clinigydd.',
    why: "Mae'n arwain pwy bynnag fydd yn dod. Nid yw'n rhwymol, ac nid yw'r un peth â dymuniad y person.",
    options: {
      extend: 'Blaenoriaethu ymestyn bywyd',
      balance: "Cydbwyso ymestyn bywyd â chysur a'r canlyniadau sy'n bwysig i'r person",
      comfort: 'Blaenoriaethu cysur',
    },
  },
  'emergency.recGuidance': {
    prompt: "Argymhelliad clinigol: beth i'w wneud a beth i beidio â'i wneud, gyda rhesymau",
    hint: 'Triniaethau realistig, ysbyty neu gartref, uwchgyfeirio, a pham.',
    why: "Efallai mai eiliadau fydd gan bwy bynnag sy'n dod i ddarllen hwn. Dywedwch beth sy'n helpu yn gyntaf.",
  },
  'emergency.recReason': {
    prompt: 'Argymhelliad clinigol: y rhesymau',
    hint: "Pam mae hyn yn iawn i'r person hwn, mewn geiriau y byddai'r person yn eu hadnabod.",
    why: 'Rhaid iddo fod yn seiliedig ar y person hwn, a byth ar oedran, anabledd neu gartref gofal yn unig.',
  },
  'emergency.recInvolved': {
    prompt: 'Pwy gymerodd ran yn yr argymhelliad hwn?',
    hint: "Y person, pobl sy'n agos atyn nhw, atwrnai, gweithwyr proffesiynol eraill. Os na chymerodd y person ran, dywedwch pam.",
    why: "Dylai'r person, neu'r rhai sy'n agos atyn nhw, fod yn rhan ohono.",
  },
  'emergency.recCpr': {
    prompt: 'Argymhelliad clinigol: CPR',
    hint: 'Uwch glinigydd cyfrifol yn unig. Cofnodwch pwy sydd wedi cael gwybod. Gadewch yn wag os nad oes argymhelliad yn cael ei wneud.',
    why: "Mae'n ymwneud â CPR yn unig. Mae pob gofal arall yn parhau.",
    options: {
      attempt: 'Argymhellir rhoi cynnig ar CPR',
      modified: "CPR wedi'i addasu (plentyn yn unig)",
      notAttempt: 'NI argymhellir rhoi cynnig ar CPR',
    },
  },
  'emergency.recCprDate': {
    prompt: "Dyddiad yr argymhelliad am CPR, a'r dyddiad i edrych arno eto",
    why: 'Mae angen edrych arno eto wrth i bethau newid. Yn y cyfamser mae pob gofal arall yn parhau.',
    fields: { decisionDate: 'Dyddiad yr argymhelliad', reviewDate: 'Dyddiad i edrych arno eto' },
  },
  'emergency.recCprWhere': {
    prompt: "Ble mae'r ffurflen sydd wedi'i llofnodi?",
    hint: 'Er enghraifft mewn ffolder felen wrth y gwely.',
    why: 'Efallai y bydd angen i griwiau ambiwlans ei gweld.',
  },
  'emergency.recTold': {
    prompt: 'Pwy sydd wedi cael gwybod am yr argymhelliad am CPR?',
    hint: 'Wrth ddweud wrthyn nhw, dywedwch fod pob gofal arall yn parhau.',
    why: "Dylai'r person gael gwybod, oni bai y byddai hynny'n achosi niwed iddyn nhw. Os na chawson nhw wybod, dywedwch pam.",
    options: {
      person: 'Y person',
      personNot: "Nid yw'r person wedi cael gwybod (rhowch y rheswm)",
      family: 'Teulu',
      carer: 'Gofalwr',
      attorney: 'Atwrnai neu ddirprwy',
      parents: 'Pobl â chyfrifoldeb rhiant',
    },
  },
  'emergency.recSigned': {
    prompt: 'Llofnodwyd gan',
    hint: "Enw, rôl, rhif cofrestru, sefydliad, dyddiad ac amser. Rhaid i'r uwch glinigydd cyfrifol ei gymeradwyo.",
    why: 'Does neb yn gweithredu ar argymhelliad sydd heb ei lofnodi.',
    fields: {
      by: 'Enw',
      role: 'Rôl',
      registration: 'Rhif cofrestru',
      organisation: 'Sefydliad',
      seniorResponsible: 'Uwch glinigydd cyfrifol',
      at: 'Dyddiad llofnodi',
    },
  },
};
