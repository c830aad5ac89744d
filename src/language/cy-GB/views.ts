import type { Translated } from '../language-book.js';

/** Words of the views that show a plan to read, in Welsh. */
export const view: Translated<'view'> = {
  review: 'machine-draft',
  words: {
    thePerson: 'y person hwn',
    someone: 'Unigolyn heb ei enwi',
    cannotShow: 'Ni ellir dangos y cynllun hwn.',
    cannotShowWhy: "Does dim ohono'n cael ei ddangos. Cod {code}.",
    noPlan: 'Does dim cynllun yma eto.',
    asAt: 'Fel yr oedd ar {time}',
    lastChanged: 'Newidiwyd ddiwethaf ar {date}',
    version: 'Fersiwn {version}',
    born: 'Ganwyd {date}',
    age: 'Oed {age}',
    nhs: 'GIG',
    closed: 'Caewyd ar {date}',

    copiedFrom: "Copïwyd o ffurflen â'r dyddiad {date}, a welwyd gan {name}",
    signedOn: 'Llofnodwyd ar {date}',
    changedSince:
      "Newidiwyd hwn ers ei lofnodi. Peidiwch â dibynnu arno. Chwiliwch am y ffurflen sydd wedi'i llofnodi.",
    checking: "Wrthi'n gwirio'r llofnod.",
    notChecked: "Doedd dim modd gwirio'r llofnod ar y dudalen hon.",
    reviewBy: 'Adolygu erbyn {date}',
    reviewOverdue: 'Roedd angen adolygu erbyn {date}',
    formIn: "Ble mae'r ffurflen: {where}",

    ownWords: 'Yn eu geiriau eu hunain',
    ownWordsYours: 'Yn eich geiriau eich hun',
    saidOn: '{name}, {date}',
    toldBy: 'Adroddwyd: dywedwyd gan {name}, {date}',
    papersSeen: 'Gwelwyd gan {name}, {date}',
  },
};

/** The state of a plan that is not an agreed one, in Welsh. */
export const state: Translated<'state'> = {
  review: 'machine-draft',
  words: {
    draft: 'Drafft, heb ei gytuno eto',
    recorded: "Wedi'i ysgrifennu, heb ei ddangos i'r person eto",
    withdrawn: "Wedi'i dynnu'n ôl. Ddim mewn defnydd mwyach",
  },
};

/** What a recommendation says of CPR and of the aim of treatment, in Welsh. */
export const advice: Translated<'advice'> = {
  review: 'machine-draft',
  words: {
    extend: "Canolbwyntio ar fyw'n hirach",
    balance: "Cydbwysedd rhwng byw'n hirach a chysur",
    comfort: 'Canolbwyntio ar gysur',
    attempt: 'Argymhellir CPR',
    modified: "CPR wedi'i addasu. Darllenwch y canllawiau",
    notAttempt: 'NI argymhellir CPR',
  },
};

/** How a question was left, or what was seen of a paper, in Welsh: those too that English reads from their ids. */
export const standing: Translated<'standing'> = {
  review: 'machine-draft',
  words: {
    'not-shared': "Wedi'i gadw'n ôl o ddewis",
    'ask-later': "Wedi gofyn am gael ei holi'n nes ymlaen",
    declined: "Byddai'n well peidio â dweud",
    'unable-to-express': 'Ddim yn gallu dweud',
    'not-appropriate': 'Ni ofynnwyd: nid oedd yn iawn gofyn ar y pryd',
    'not-applicable': 'Ddim yn berthnasol',
    'reported-not-seen': 'Dywedwyd amdano, heb ei weld',
    seen: 'Gwelwyd',
    'not-sure': 'Ddim yn siŵr',
    'not-discussed': 'Heb ei drafod',
    'not-asked': 'Ni ofynnwyd',
    'not-asked-or-not-shared': 'Ni ofynnwyd, neu ni rannwyd',
    'not-recorded': 'Heb ei gofnodi',
    'not-recorded-or-not-shared': 'Heb ei gofnodi, neu heb ei rannu',
  },
};

/** What was found of somebody's capacity, in Welsh. */
export const outcome: Translated<'outcome'> = {
  review: 'machine-draft',
  words: {
    withSupport: 'mae galluedd, gyda chymorth',
    hasCapacity: 'mae galluedd',
    notAssessed: 'heb ei asesu',
    lacks: 'nid oes galluedd',
    fluctuates: 'yn mynd a dod',
  },
};
