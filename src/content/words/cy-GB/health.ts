import type { TranslatedSection } from '../section-words.js';

export const healthWords: TranslatedSection = {
  review: 'machine-draft',
  title: "Beth rwy'n ei wybod am fy iechyd",
  proxy: { title: "Yr hyn maen nhw'n ei wybod am eu hiechyd" },
  questions: {
    'health.understanding': {
      prompt: "Yn eich geiriau eich hun, beth sy'n digwydd gyda'ch iechyd?",
      hint: 'Does dim ateb cywir.',
      why: "Er mwyn i'ch tîm ddechrau o'r hyn rydych chi'n ei wybod, yn eich geiriau chi.",
      proxy: {
        prompt: "Pan oedd y person yn dal i allu penderfynu, beth oedden nhw'n ei wybod am eu hiechyd?",
        why: "Er mwyn i dîm y person ddechrau o'r hyn roedd y person yn ei wybod.",
      },
      easyRead: { prompt: "Beth ydych chi'n ei wybod am eich iechyd?" },
    },
    'health.questions': {
      prompt: "Pa gwestiynau sydd gennych chi i'ch tîm?",
      hint: 'All y dudalen hon ddim eu hateb. Gall eich tîm eu hateb, ar ôl eu gweld.',
      why: "Er mwyn i chi allu gofyn yr hyn rydych chi eisiau ei wybod. Mae'n hawdd anghofio ar y pryd.",
      proxy: {
        prompt: 'Pa gwestiynau sydd gennych chi i dîm y person?',
        hint: 'All y dudalen hon ddim eu hateb. Gall tîm y person eu hateb, ar ôl eu gweld.',
      },
      easyRead: {
        prompt: 'Beth ydych chi eisiau ei ofyn?',
        hint: 'All y dudalen hon ddim ateb. Gall eich tîm ateb.',
      },
    },
    'health.hopes': {
      prompt: "Am beth ydych chi'n gobeithio?",
      hint: 'Mawr neu fach.',
      why: "Mae gobeithion yn helpu pobl i gynllunio gofal sy'n addas. Mae lle i obaith ac i gynllunio.",
      proxy: { prompt: 'Am beth roedd y person yn gobeithio?' },
      easyRead: {
        prompt: "Am beth ydych chi'n gobeithio?",
        why: "Er mwyn i bobl allu helpu gyda'r hyn rydych chi'n gobeithio amdano.",
      },
    },
    'health.worries': {
      prompt: "Beth sy'n eich poeni fwyaf am yr hyn a all fod o'ch blaen?",
      hint: 'Dywedwch gymaint neu gyn lleied ag y mynnwch.',
      why: "Efallai y bydd yn haws cynllunio ar gyfer pryder sy'n cael ei rannu.",
      proxy: { prompt: "Beth oedd yn poeni'r person?" },
      easyRead: { prompt: "Beth sy'n eich poeni?" },
    },
  },
};
