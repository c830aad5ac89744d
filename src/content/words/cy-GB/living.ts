import type { TranslatedSection } from '../section-words.js';

export const livingWords: TranslatedSection = {
  review: 'machine-draft',
  title: 'Byw fy mywyd ac aros yn annibynnol',
  proxy: { title: 'Byw eu bywyd ac aros yn annibynnol' },
  questions: {
    'living.keepDoing': {
      prompt: "Beth ydych chi eisiau dal ati i'w wneud drosoch eich hun?",
      hint: "Dewiswch beth sy'n bwysig. Gallwch ddewis cyn lleied ag y mynnwch.",
      why: "Gall yr help iawn neu'r offer iawn ei gwneud hi'n haws dal ati.",
      options: {
        wash: 'Ymolchi a gwisgo',
        walk: 'Symud o gwmpas gartref',
        out: 'Mynd allan',
        eat: "Bwyta ac yfed yr hyn rwy'n ei fwynhau",
        toilet: "Defnyddio'r toiled",
        cook: 'Coginio neu waith tŷ',
        hobby: 'Hobïau, cerddoriaeth, yr ardd',
        work: 'Gwaith, astudio neu wirfoddoli',
        friends: 'Gweld ffrindiau',
        intimacy: 'Agosatrwydd gyda fy mhartner',
        faith: 'Mynd i addoli',
        care: 'Gofalu am eraill neu am anifail anwes',
        other: 'Rhywbeth arall',
      },
      proxy: { prompt: "Beth mae'r person eisiau dal ati i'w wneud?" },
      easyRead: {
        prompt: "Beth ydych chi eisiau dal ati i'w wneud?",
        hint: "Dewiswch beth sy'n bwysig.",
        why: "Gall yr help iawn ei gwneud hi'n haws.",
      },
    },
    'living.goals': {
      prompt: 'Pa nodau hoffech chi weithio arnyn nhw?',
      hint: 'Dywedwch hyn yn eich ffordd eich hun. Gallwch ychwanegu camau bach, pwy all helpu, a phryd.',
      why: 'Gall nod bach fod yn bwysig iawn. Rhaid i bobl wybod amdano cyn gallu helpu.',
      fields: {
        goal: 'Beth hoffech chi ei wneud?',
        whyItMatters: 'Pam mae hyn yn bwysig i chi?',
        importance0to10: "Pa mor bwysig yw hyn? Mae 0 yn golygu ddim o gwbl, a 10 yn golygu'r pwysicaf oll.",
        confidence0to10:
          'Pa mor siŵr ydych chi y gallwch chi ei wneud? Mae 0 yn golygu ddim o gwbl, a 10 yn golygu siŵr iawn.',
        steps: 'Camau',
        whoHelps: 'Pwy all helpu?',
        when: 'Erbyn pryd?',
        equipment: "Pa offer neu newidiadau fyddai'n helpu?",
        reviewDate: 'Pryd i edrych arno eto',
        status: "Sut mae'n mynd?",
      },
      fieldOptions: {
        status: {
          wanted: 'Rydw i eisiau dechrau',
          inProgress: 'Rydw i wedi dechrau',
          partlyMet: "Wedi'i wneud yn rhannol",
          met: "Wedi'i wneud",
          changed: "Rydw i wedi'i newid",
          stopped: "Rydw i wedi rhoi'r gorau iddo",
        },
      },
      proxy: {
        prompt: "Pa nodau hoffai'r person weithio arnyn nhw?",
        hint: 'Dywedwch hyn yn eu ffordd nhw. Gallwch ychwanegu camau bach, pwy all helpu, a phryd.',
        fields: {
          goal: "Beth hoffai'r person ei wneud?",
          whyItMatters: "Pam mae hyn yn bwysig i'r person?",
          confidence0to10:
            "Pa mor siŵr yw'r person y gallan nhw ei wneud? Mae 0 yn golygu ddim o gwbl, a 10 yn golygu siŵr iawn.",
        },
      },
      easyRead: {
        prompt: 'Ar beth ydych chi eisiau gweithio?',
        hint: 'Gall fod yn fach. Dywedwch hyn yn eich ffordd chi.',
        why: "Er mwyn i bobl allu eich helpu i'w wneud.",
        fields: {
          importance0to10: 'Pa mor bwysig yw hyn? O 0 i 10.',
          confidence0to10: 'Pa mor siŵr ydych chi? O 0 i 10.',
          equipment: "Beth fyddai'n helpu?",
        },
      },
    },
  },
};
