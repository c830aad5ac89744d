import type { TranslatedSection } from '../section-words.js';

export const startWords: TranslatedSection = {
  review: 'machine-draft',
  title: 'Dechrau arni',
  questions: {
    'start.who': {
      prompt: "Pwy sy'n llenwi hwn heddiw?",
      hint: 'Byddwn yn newid y geiriau i weddu i hynny.',
      why: "Er mwyn i ni ddefnyddio'r geiriau cywir, a nodi pwy ddywedodd beth.",
      options: {
        self: 'Fi, ar fy mhen fy hun',
        selfHelped: 'Fi, gyda help gan y teulu neu ffrind',
        withClinician: "Fi a gweithiwr iechyd neu ofal gyda'n gilydd",
        parent: 'Rhiant neu ofalwr, ar ran plentyn neu fabi',
        proxy: "Rhywun arall, am nad yw'r person yn gallu penderfynu hyn ei hun",
        clinicianAfter: 'Gweithiwr iechyd neu ofal, yn cofnodi sgwrs a gafwyd',
      },
      easyRead: {
        prompt: "Pwy sy'n gwneud hyn heddiw?",
        hint: '',
        options: {
          proxy: 'Rhywun arall, ar ran person sydd ddim yn gallu penderfynu',
          clinicianAfter: 'Gweithiwr iechyd neu ofal, ar ôl sgwrs',
        },
      },
    },
    'start.permission': {
      prompt: "A yw nawr yn amser da i siarad am yr hyn sy'n bwysig i chi?",
      hint: 'Gallwch stopio ar unrhyw adeg. Does dim rhaid i chi ateb unrhyw beth.',
      why: "Dewis yw siarad am hyn. Felly rydyn ni'n gofyn cyn dechrau.",
      options: {
        yes: 'Ydy',
        little: 'Ydy, ond dim ond ychydig heddiw',
        notToday: 'Ddim heddiw',
        never: 'Dydw i ddim eisiau siarad am hyn',
      },
      proxy: { prompt: "A yw nawr yn amser da i siarad am yr hyn sy'n bwysig i'r person?" },
      easyRead: { prompt: "Ydy hi'n iawn siarad nawr?", hint: 'Gallwch stopio ar unrhyw adeg.' },
    },
    'start.helperName': {
      prompt: "Pwy sy'n helpu?",
      hint: "Enw'r person a sut mae'n eich adnabod chi.",
      why: "Er mwyn i'r cofnod ddangos pwy gymerodd ran.",
      proxy: { hint: "Enw'r sawl sy'n helpu, a sut mae'n adnabod y person." },
      easyRead: { prompt: "Pwy sy'n helpu?", hint: "Beth yw'r enw?" },
    },
    'start.adult': {
      prompt: "Ydych chi'n 18 oed neu'n hŷn?",
      hint: 'Dim ond i oedolion y mae rhai cwestiynau.',
      why: 'Dim ond i oedolion y mae rhai papurau cyfreithiol.',
      proxy: { prompt: "Ydy'r person yn 18 oed neu'n hŷn?" },
      easyRead: { prompt: "Ydych chi'n 18 oed neu'n hŷn?" },
    },
    'start.howMuch': {
      prompt: "Faint ydych chi eisiau ei wybod am yr hyn a all fod o'ch blaen?",
      hint: 'Mae pawb yn wahanol. Mae unrhyw ateb yn iawn.',
      why: "Mae rhai pobl eisiau pob manylyn. Mae rhai eisiau ychydig iawn. Mae hyn yn helpu'ch tîm i wneud pethau'n iawn i chi.",
      options: {
        everything: 'Cymaint â phosibl',
        mainPoints: 'Y prif bwyntiau yn unig',
        little: 'Ychydig iawn am y tro',
        tellOther: "Siaradwch â rhywun rwy'n ymddiried ynddo yn lle hynny, os gwelwch yn dda",
        askEachTime: 'Gofynnwch i mi bob tro',
      },
      proxy: {
        prompt: "Faint fyddai'r person eisiau ei wybod am yr hyn a all fod o'u blaen?",
        why: "Mae rhai pobl eisiau pob manylyn. Mae rhai eisiau ychydig iawn. Mae hyn yn helpu tîm y person i wneud pethau'n iawn iddyn nhw.",
      },
      easyRead: {
        prompt: 'Faint ydych chi eisiau ei wybod?',
        hint: 'Mae unrhyw ateb yn iawn.',
        why: 'Er mwyn i bobl ddweud wrthych chi gymaint ag rydych chi eisiau ei wybod.',
        options: { tellOther: "Siaradwch â rhywun rwy'n ymddiried ynddo, yn lle fi" },
      },
    },
    'start.infoTo': {
      prompt: 'Gyda phwy y dylen ni siarad yn lle hynny?',
      hint: "Dim ond os ydych chi'n cytuno y caiff hyn ei wneud.",
      why: "Er mwyn i newyddion fynd at y person rydych chi wedi'i ddewis, ac at neb arall.",
      proxy: {
        hint: "Dim ond os yw'r person yn cytuno, neu os byddai wedi cytuno, y caiff hyn ei wneud.",
        why: "Er mwyn i newyddion fynd at yr un y byddai'r person yn ei ddewis, ac at neb arall.",
      },
      easyRead: { prompt: 'Gyda phwy y dylen ni siarad?', hint: "Dim ond os ydych chi'n dweud ie." },
    },
  },
};
