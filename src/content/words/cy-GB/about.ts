import type { TranslatedSection } from '../section-words.js';

export const aboutWords: TranslatedSection = {
  review: 'machine-draft',
  title: 'Amdana i',
  proxy: { title: 'Amdanyn nhw' },
  questions: {
    'about.preferredName': {
      prompt: 'Beth hoffech chi i bobl eich galw?',
      hint: "Yr enw rydych chi'n hoffi i bobl ei ddefnyddio.",
      why: "Er mwyn i bawb sy'n helpu allu defnyddio'r enw cywir.",
      proxy: {
        prompt: 'Pa enw sydd orau gan y person?',
        hint: "Yr enw maen nhw'n hoffi i bobl ei ddefnyddio.",
      },
      easyRead: { prompt: "Beth ydych chi'n hoffi i bobl eich galw?", hint: '' },
    },
    'about.story': {
      prompt: 'Beth hoffech chi i bobl ei wybod amdanoch chi?',
      hint: "Eich gwaith, eich teulu, eich cartref, yr hyn rydych chi'n falch ohono, beth sy'n gwneud i chi chwerthin.",
      why: 'Er mwyn i bobl eich gweld chi, ac nid salwch yn unig.',
      proxy: {
        prompt: "Beth hoffai'r person i bobl ei wybod amdanyn nhw?",
        hint: "Eu gwaith, eu teulu, eu cartref, yr hyn maen nhw'n falch ohono, beth sy'n gwneud iddyn nhw chwerthin.",
        why: 'Er mwyn i bobl weld y person, ac nid salwch yn unig.',
      },
      easyRead: {
        prompt: 'Dywedwch wrthon ni amdanoch chi.',
        hint: "Eich cartref, eich teulu, beth sy'n gwneud i chi chwerthin.",
      },
    },
    'about.goodDay': {
      prompt: 'Sut beth yw diwrnod da i chi?',
      hint: 'Meddyliwch am bobl, lleoedd, bwyd, cerddoriaeth, gorffwys.',
      why: 'Gall pethau bach wneud diwrnod yn well. Rhaid i bobl wybod amdanyn nhw cyn gallu eu gwneud.',
      proxy: { prompt: "Sut beth yw diwrnod da i'r person?" },
      easyRead: { prompt: "Beth sy'n gwneud diwrnod da?" },
    },
  },
};
