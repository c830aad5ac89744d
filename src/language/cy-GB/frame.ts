import type { LanguageBook, Translated } from '../language-book.js';

/** Words of the interface that a person can meet before their first answer, in Welsh. */
export const frame: Translated<'frame'> = {
  review: 'machine-draft',
  words: {
    title: "Beth sy'n bwysig i mi",
    back: 'Yn ôl',
    pause: 'Cymryd saib',
    stopForNow: 'Stopio am y tro',
    needHelp: 'Mae angen help arna i',
    carryOn: 'Cadw a mynd ymlaen',
    tryAgain: 'Rhoi cynnig arall arni',
    stillOpen:
      'Dewiswch "Stopio am y tro", neu cytunwch ar yr hyn a ysgrifennwyd, cyn i chi anfon hwn, os gwelwch yn dda.',
    partDidNotLoad: 'Ni lwythodd y rhan hon.',
    wordsAreSafe: "Mae'r hyn rydych chi wedi'i ddweud yn ddiogel.",
    wordsNotSaved: "Mae'r hyn rydych chi wedi'i ddweud yn dal ar y dudalen hon, ond nid yw wedi'i gadw eto.",

    welcomeLead: "Ffordd o siarad am eich gofal, a'i ysgrifennu yn eich geiriau chi.",
    welcomeMuch: 'Dywedwch gymaint neu gyn lleied ag y mynnwch',
    welcomeStop: 'Stopiwch unrhyw bryd',
    welcomeChange: 'Newidiwch eich meddwl pryd bynnag rydych chi eisiau',
    notEmergency: "Nid yw hwn ar gyfer argyfwng. Os yw'n argyfwng, ffoniwch",
    start: 'Dechrau',
    startAgain: "Dechrau eto o'r dechrau",
    carryOnFromLast: "Mynd ymlaen o'r tro diwethaf",
    lastHere: 'Fe wnaethoch chi stopio ar {date}.',

    peopleTitle: "Pwy sy'n llenwi hwn?",
    whoSelf: 'Fi, ar fy mhen fy hun',
    whoHelped: 'Fi, gyda help gan y teulu neu ffrind',
    whoParent: 'Fi: fi yw rhiant neu warcheidwad y plentyn',
    whoProxy: "Rhywun arall, am nad yw'r person yn gallu penderfynu hyn ei hun",
    nameOfPerson: 'Beth yw eich enw?',
    nameOfSubject: "Beth yw enw'r person y mae hwn amdano?",
    chooseWho: "Dewiswch pwy sy'n llenwi hwn, os gwelwch yn dda.",
    error: 'Gwall:',

    partOf: 'Rhan {index} o {of}: {title}',
    whyWeAsk: "Pam rydyn ni'n gofyn",
    skip: 'Hepgor y cwestiwn hwn',
    notSure: 'Dydw i ddim yn gwybod',
    askLater: 'Gofynnwch i mi yn nes ymlaen',
    ratherNotSay: "Byddai'n well gen i beidio â dweud",
    orElse: 'Gallwch hefyd ddewis',
    clearAnswer: 'Clirio fy ateb',
    wouldTakeAway: "Byddai hyn yn tynnu'r hyn a ddywedoch chi yma i ffwrdd.",
    keepWords: "Cadw'r hyn a ddywedais i",
    takeAway: 'Ei dynnu i ffwrdd',
    needed: 'Mae angen ateb yma.',
    notTaken: "Nid oedd modd cadw'r ateb hwn. Edrychwch arno eto, os gwelwch yn dda.",
    yes: 'Ie',
    no: 'Na',
    imNotSure: 'Dydw i ddim yn siŵr',
    you: 'Chi',
  },
};

/** What stands on every screen while nobody has read the words in Welsh. */
export const draftLabel: LanguageBook['draftLabel'] = {
  own: "Drafft peiriant yw'r geiriau Cymraeg hyn. Nid oes neb wedi eu gwirio eto.",
  english: 'Machine draft in Welsh. Nobody has checked these words yet.',
};
