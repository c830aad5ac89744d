import type { Translated } from '../language-book.js';

/** Words of what stands by a question, and of those who are not alone, in Welsh. */
export const standby: Translated<'standby'> = {
  review: 'machine-draft',
  words: {
    notSaved: 'Heb ei gadw eto. Dim ond ar y dudalen hon y mae eich geiriau.',
    notKeptHere: "Dim ond ar y dudalen hon y mae eich geiriau. Nid ydyn nhw'n cael eu cadw ar y ddyfais hon.",
    noPrivateStore:
      "Ni all y dudalen hon gadw'n ddiogel ar y ddyfais hon, felly dim ond ar y dudalen hon y mae eich geiriau.",
    coverSoon:
      "Ymhen munud bydd y sgrin hon yn cael ei gorchuddio, i'w chadw'n breifat. Gallwch ei datguddio eto.",
    stillHere: 'Rydw i yma o hyd',

    saving: "Wrthi'n cadw…",
    savedOnDevice: 'Cadwyd ar y ddyfais hon {time}',
    savedByHost: 'Cadwyd {time}',
    notSaving: "Nid yw eich geiriau diweddaraf wedi'u cadw. Maen nhw'n dal ar y dudalen hon.",
    notConnected: "Dim cysylltiad â'r rhyngrwyd.",
    downloadCopy: 'Lawrlwytho copi',

    nameOfSpeaker: 'Beth yw eich enw chi eich hun?',
    nameOfHelper: "Beth yw enw pwy bynnag sy'n eich helpu?",
    isKeptPrivate: "Wedi'i gadw rhag eich rhieni a'ch teulu",
    whoAreYou: 'Pwy ydych chi iddyn nhw?',
    whoIsHelping: 'Pwy ydyn nhw i chi?',
    whoPresses: "Pwy sy'n pwyso'r botymau?",
    iDo: 'Fi',
    helperDoes: "Pwy bynnag sy'n fy helpu",
    'part-family': 'Teulu',
    'part-friend': 'Ffrind',
    'part-carer': 'Gofalwr',
    'part-attorney': 'Eu hatwrnai iechyd a lles',
    'part-deputy': 'Eu dirprwy, a ddewiswyd gan y llys',

    speaking: "{name} sy'n siarad",
    nowSpeaking: '{name} fydd yn siarad nawr',
    said: '{name} a ddywedodd',
    seesOtherwise: '{name} yn gweld hyn yn wahanol',
    thePerson: 'Y person',
    someone: 'Rhywun',
  },
};
