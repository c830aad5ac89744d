import type { TranslatedSection } from '../section-words.js';

const anyPlace = {
  options: {
    home: 'Fy nghartref fy hun',
    relative: 'Cartref teulu neu ffrind',
    careHome: 'Cartref gofal',
    hospice: 'Hosbis',
    hospital: 'Ysbyty',
    community: 'Ysbyty cymunedol',
    other: 'Rhywle arall',
    noPreference: 'Does dim ots gen i',
  },
  fields: {
    setting: 'Math o le',
    orgName: 'Enw y lle',
    address: 'Cyfeiriad',
    isUsualResidence: "Dyma lle rydw i'n byw y rhan fwyaf o'r amser",
  },
};

export const placeWords: TranslatedSection = {
  review: 'machine-draft',
  title: 'Lle rydw i eisiau bod',
  proxy: { title: 'Lle maen nhw eisiau bod' },
  questions: {
    'place.care': {
      prompt: 'Ble hoffech chi fwyaf gael gofal?',
      hint: "Os oes modd gwneud hynny'n ddiogel. Gallwch newid eich meddwl. Dywedwch pam ei fod yn iawn i chi.",
      why: 'Er mwyn i bobl wybod pa le i anelu ato. Ni all neb addo lle.',
      ...anyPlace,
      proxy: {
        prompt: 'Ble hoffen nhw fwyaf gael gofal?',
        hint: "Os oes modd gwneud hynny'n ddiogel. Gallan nhw newid eu meddwl. Dywedwch pam ei fod yn iawn iddyn nhw.",
        fields: { isUsualResidence: "Dyma lle maen nhw'n byw y rhan fwyaf o'r amser" },
      },
      easyRead: {
        prompt: 'Ble ydych chi eisiau cael gofal?',
        hint: 'Byddwn ni yn ceisio. Gallwch newid eich meddwl.',
        fields: { isUsualResidence: "Rydw i'n byw yma y rhan fwyaf o'r amser" },
      },
    },
    'place.ifWorse': {
      prompt: "Pe baech chi'n mynd yn sâl ond y gallech chi wella, fyddech chi eisiau mynd i'r ysbyty?",
      hint: 'Gall eich tîm siarad â chi am beth allai helpu.',
      why: "Mae hyn yn dweud beth hoffech chi. Nid yw'n benderfyniad am driniaeth.",
      options: {
        yes: 'Byddwn',
        onlyIf: 'Dim ond os na ellir ei wneud gartref',
        avoid: "Byddai'n well gen i aros lle rydw i",
        comfortOnly: 'Dim ond er mwyn fy nghysur, er enghraifft os bydda i wedi torri asgwrn',
        depends: "Mae'n dibynnu, gadewch i ni siarad",
      },
      proxy: {
        prompt: "Pe baen nhw'n mynd yn sâl ond y gallen nhw wella, fydden nhw eisiau mynd i'r ysbyty?",
        hint: 'Gall eu tîm siarad â chi am beth allai helpu.',
        why: "Mae hyn yn dweud beth hoffen nhw. Nid yw'n benderfyniad am driniaeth.",
      },
      easyRead: {
        prompt: "Fyddech chi'n mynd i'r ysbyty?",
        hint: "Pe baech chi'n mynd yn sâl ond y gallech chi wella.",
      },
    },
    'place.death1': {
      prompt: "Ble hoffech chi fwyaf fod pan fyddwch chi'n marw?",
      hint: "Nid yw pawb eisiau meddwl am hyn nawr. Mae hynny'n iawn.",
      why: 'Er mwyn i bobl wybod pa le i anelu ato. Ni all neb addo lle. Gallwch newid eich meddwl.',
      ...anyPlace,
      proxy: {
        prompt: "Ble hoffen nhw fwyaf fod pan fyddan nhw'n marw?",
        why: 'Er mwyn i bobl wybod pa le i anelu ato. Ni all neb addo lle. Mae modd newid hyn.',
        fields: { isUsualResidence: "Dyma lle maen nhw'n byw y rhan fwyaf o'r amser" },
      },
      easyRead: {
        prompt: "Ble ydych chi eisiau bod pan fyddwch chi'n marw?",
        hint: 'Does dim rhaid i chi ddweud nawr.',
        why: 'Er mwyn i bobl wybod pa le i anelu ato. Gallwch newid eich meddwl.',
        fields: { isUsualResidence: "Rydw i'n byw yma y rhan fwyaf o'r amser" },
      },
    },
    'place.death2': {
      prompt: "A beth pe na bai hynny'n gallu digwydd?",
      hint: 'Ail ddewis.',
      why: 'Efallai na fydd y lle cyntaf ar gael, neu na fydd yn ddiogel ar y pryd.',
      ...anyPlace,
      proxy: { fields: { isUsualResidence: "Dyma lle maen nhw'n byw y rhan fwyaf o'r amser" } },
      easyRead: {
        prompt: 'Pe na allech chi fod yno, ble arall?',
        hint: '',
        fields: { isUsualResidence: "Rydw i'n byw yma y rhan fwyaf o'r amser" },
      },
    },
  },
};
