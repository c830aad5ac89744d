import type { TranslatedSection } from '../section-words.js';

export const peopleWords: TranslatedSection = {
  review: 'machine-draft',
  title: 'Y bobl yn fy mywyd',
  proxy: { title: 'Y bobl yn eu bywyd' },
  questions: {
    'people.list': {
      prompt: "Pwy yw'r bobl sy'n bwysig i chi?",
      hint: "Ychwanegwch deulu, ffrindiau, cymdogion, gofalwyr, anifeiliaid anwes, unrhyw un. Dywedwch sut maen nhw'n eich adnabod a sut i gysylltu â nhw.",
      why: "Er mwyn peidio â gadael allan neb sy'n bwysig i chi.",
      fields: { name: 'Enw', relationship: "Sut maen nhw'n eich adnabod", phone: 'Ffôn', email: 'E-bost' },
      proxy: {
        prompt: "Pwy yw'r bobl sy'n bwysig i'r person?",
        hint: "Ychwanegwch deulu, ffrindiau, cymdogion, gofalwyr, anifeiliaid anwes, unrhyw un. Dywedwch sut maen nhw'n adnabod y person a sut i gysylltu â nhw.",
        why: "Er mwyn peidio â gadael allan neb sy'n bwysig i'r person.",
        fields: { relationship: "Sut maen nhw'n adnabod y person" },
      },
      easyRead: {
        prompt: "Pwy sy'n bwysig i chi?",
        hint: 'Teulu, ffrindiau, gofalwyr, anifeiliaid anwes, unrhyw un.',
      },
    },
    'people.firstCall': {
      prompt: "Pwy sydd i'w ffonio gyntaf mewn argyfwng?",
      hint: 'Dewiswch un neu ddau berson. Dywedwch sut i gysylltu â nhw.',
      why: "Er mwyn i staff wybod pwy i'w ffonio.",
      proxy: { prompt: "Pwy sydd i'w ffonio gyntaf mewn argyfwng?" },
      easyRead: { prompt: "Pwy ydyn ni'n ei ffonio gyntaf?", hint: 'Dewiswch un neu ddau berson.' },
    },
    'people.involve': {
      prompt: "Pwy hoffech chi i ni eu cynnwys pe na baech chi'n gallu siarad drosoch eich hun?",
      hint: 'Gallan nhw ddweud wrthon ni beth fyddech chi ei eisiau. Dydyn nhw ddim yn penderfynu drosoch chi oni bai bod ganddyn nhw bŵer cyfreithiol i wneud hynny.',
      why: "Er mwyn i staff ofyn i'r bobl sy'n eich adnabod yn dda.",
      proxy: {
        prompt:
          "Pwy hoffai'r person i ni eu cynnwys pe na bai'r person yn gallu siarad drostyn nhw eu hunain?",
        hint: "Gallan nhw ddweud wrthon ni beth fyddai'r person ei eisiau. Dydyn nhw ddim yn penderfynu oni bai bod ganddyn nhw bŵer cyfreithiol i wneud hynny.",
        why: "Er mwyn i staff ofyn i'r bobl sy'n adnabod y person yn dda.",
      },
      easyRead: {
        prompt: 'Pwy all ein helpu os na allwch chi siarad?',
        hint: 'Gallan nhw ddweud wrthon ni beth rydych chi ei eisiau.',
      },
    },
    'people.mainCarer': {
      prompt: 'Oes rhywun yn gofalu amdanoch chi o ddydd i ddydd?',
      hint: "Gofalwr yw rhywun sy'n eich helpu heb gael tâl am wneud hynny.",
      why: 'Gall fod angen help a gorffwys ar ofalwyr hefyd.',
      options: {
        yes: 'Oes',
        no: 'Nac oes',
        notSure: 'Dydw i ddim yn siŵr',
        iAmCarer: "Rwy'n gofalu am rywun arall",
      },
      proxy: {
        prompt: 'Oes rhywun yn gofalu am y person o ddydd i ddydd?',
        hint: "Gofalwr yw rhywun sy'n helpu'r person heb gael tâl am wneud hynny.",
      },
      easyRead: {
        prompt: 'Oes rhywun yn eich helpu chi bob dydd?',
        hint: 'Rhywun sydd ddim yn cael tâl am helpu.',
      },
    },
    'people.carerVoice': {
      prompt: 'Neges gan y gofalwr',
      hint: 'Gall gofalwyr ddweud beth y gallan nhw ei wneud a beth na allan nhw ei wneud, a beth sydd ei angen arnyn nhw.',
      why: "Gall cynllun yn y cartref ddibynnu ar ofalwr. Mae'r hyn mae'r gofalwr yn ei ddweud yn aros fel geiriau'r gofalwr, ochr yn ochr â'r hyn mae'r person yn ei ddweud.",
      easyRead: {
        prompt: "Beth mae'r gofalwr eisiau ei ddweud?",
        hint: "Beth maen nhw'n gallu ei wneud. Beth sydd ei angen arnyn nhw.",
        why: 'Efallai fod angen help ar y gofalwr hefyd.',
      },
    },
  },
};
