import type { Review } from '../../../../language/language-book.js';
import type { OwnQuestions } from '../../section-words.js';

/** Who has read the words in Welsh. */
export const review: Review = 'machine-draft';

/** What clinicians alone are asked about capacity and involvement, in Welsh. */
export const startWords: OwnQuestions = {
  'start.capacity': {
    prompt: 'All y person wneud y penderfyniadau yn y cynllun hwn ar yr adeg hon?',
    hint: 'Cymerwch y gall y person wneud hynny oni bai bod rheswm dros amau. Aseswch ar gyfer pob penderfyniad. Rhowch gymorth yn gyntaf.',
    why: "Mae'r cofnod yn dangos penderfyniad pwy yw pob rhan. Mae galluedd yn ymwneud ag un penderfyniad ar un adeg.",
    options: {
      hasCapacity: 'Gall',
      withSupport: 'Gall, gyda chymorth',
      lacks: "Na all, ar gyfer un neu fwy o'r penderfyniadau hyn",
      fluctuates: "Mae'n mynd a dod",
      notAssessed: 'Heb ei asesu',
    },
  },
  'start.capacityDetail': {
    prompt: 'Pa benderfyniadau, a sut cafodd galluedd ei asesu?',
    hint: "Enwch y penderfyniad, y cymorth a roddwyd, y dyddiad, a ble mae'r asesiad llawn yn cael ei gadw.",
    why: "Ni ellir dibynnu'n nes ymlaen ar gofnod sydd heb y penderfyniad a'r rhesymau.",
  },
  'start.basis': {
    prompt: "Sut mae'r person wedi cymryd rhan?",
    hint: "Dyma'r sail gyfreithlon ar gyfer yr hyn sydd wedi'i ysgrifennu yma.",
    why: 'Mae angen i ddarllenwyr wybod llais pwy sydd yn y cynllun hwn.',
    options: {
      involved: "Fe gymeron nhw ran ac maen nhw'n cytuno",
      bestInterests:
        "Doedden nhw ddim yn gallu cymryd rhan. Wedi'i ysgrifennu er eu budd pennaf, gyda phobl sy'n eu hadnabod",
      attorney: 'Cymerodd eu hatwrnai iechyd a lles neu eu dirprwy ran',
      childMature: 'O dan 18 oed, gyda digon o ddealltwriaeth i gymryd rhan',
      childNotMature: 'O dan 18 oed, ddim yn gallu cymryd rhan eto. Defnyddiwyd eu barn hysbys',
      parental: 'Cymerodd pobl â chyfrifoldeb rhiant ran',
      other: 'Arall. Esboniwch pam',
    },
  },
};
