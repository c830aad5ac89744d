import type { TranslatedSection } from '../section-words.js';

export const communicationWords: TranslatedSection = {
  review: 'machine-draft',
  title: 'Sut i siarad â mi',
  proxy: { title: 'Sut i siarad â nhw' },
  questions: {
    'communication.language': {
      prompt: "Pa iaith ydych chi'n hoffi ei siarad?",
      why: 'Er mwyn i staff wybod pa iaith sydd orau, ac a oes angen cyfieithydd.',
      options: { en: 'Saesneg', cy: 'Cymraeg', other: 'Iaith arall', bsl: 'Iaith Arwyddion Prydain' },
      proxy: { prompt: "Pa iaith mae'r person yn hoffi ei siarad?" },
      easyRead: { prompt: "Pa iaith ydych chi'n ei siarad?" },
    },
    'communication.needs': {
      prompt: "A yw unrhyw rai o'r rhain yn wir amdanoch chi?",
      hint: "Dewiswch bob un sy'n berthnasol.",
      why: "Er mwyn i staff wybod sut i siarad a helpu yn y ffordd sy'n gweithio orau.",
      options: {
        hearing: "Rwy'n ei chael hi'n anodd clywed",
        sight: "Rwy'n ei chael hi'n anodd gweld",
        speech: "Rwy'n ei chael hi'n anodd siarad neu gael pobl i fy neall",
        thinking: "Rwy'n ei chael hi'n anodd cofio pethau neu eu deall",
        summon: 'Alla i ddim galw am help mewn argyfwng',
        safety: "Efallai na fydda i'n sylwi ar berygl",
        learning: 'Mae gen i anabledd dysgu',
        autistic: "Rwy'n awtistig",
        none: "Dim un o'r rhain",
      },
      proxy: { prompt: "A yw unrhyw rai o'r rhain yn wir am y person?" },
      easyRead: {
        prompt: "Beth sy'n anodd i chi?",
        options: {
          speech: "Mae'n anodd siarad neu gael fy neall",
          thinking: "Mae'n anodd cofio neu ddeall",
        },
      },
    },
  },
};
