import type { TranslatedSection } from '../section-words.js';

export const afterWords: TranslatedSection = {
  review: 'machine-draft',
  title: "Beth sy'n dod wedyn",
  questions: {
    'after.funeral': {
      prompt: 'Beth hoffech chi ei gael ar gyfer eich angladd?',
      hint: 'Ychwanegwch gerddoriaeth, darlleniadau, dillad, pobl neu amseru yn eich geiriau eich hun.',
      why: 'Ar ôl marwolaeth, gall fod o help i bobl wybod beth oeddech chi ei eisiau.',
      options: {
        burial: 'Claddu',
        cremation: 'Amlosgi',
        natural: 'Claddu naturiol neu mewn coetir',
        repatriation: 'Cael fy nghludo i wlad arall',
        none: 'Dim seremoni',
        family: 'Gadael i fy nheulu ddewis',
        other: 'Rhywbeth arall',
      },
      proxy: {
        prompt: 'Beth hoffen nhw ei gael ar gyfer eu hangladd?',
        hint: "Ychwanegwch gerddoriaeth, darlleniadau, dillad, pobl neu amseru, yn eu geiriau nhw os ydych chi'n eu gwybod.",
        why: 'Ar ôl marwolaeth, gall fod o help i bobl wybod beth oedden nhw ei eisiau.',
      },
      easyRead: {
        prompt: 'Beth ydych chi ei eisiau ar gyfer eich angladd?',
        hint: 'Cerddoriaeth, dillad, pobl. Dywedwch yn eich geiriau chi.',
        why: "Gall fod o help i'ch teulu wybod.",
      },
    },
  },
};
