import type { Review } from '../../../language/language-book.js';
import type { Jurisdiction } from '../../../plan/plan.js';
import type { QuestionWords } from '../../pack-shape.js';

/** Who has read the words on the law in Welsh. */
export const review: Review = 'machine-draft';

const england: Readonly<Record<string, Partial<QuestionWords>>> = {
  'legal.advanceStatement': {
    law: "Os bydd eraill yn penderfynu drosoch chi ryw ddydd, mae'n rhaid iddyn nhw ystyried yr hyn a ysgrifennoch chi. Nid yw'n gyfreithiol rwymol.",
    proxy: {
      law: "Mae'n rhaid i bwy bynnag sy'n penderfynu drostyn nhw ystyried yr hyn a ysgrifennon nhw. Nid yw'n gyfreithiol rwymol.",
    },
    easyRead: {
      law: "Mae'n rhaid i bobl feddwl am beth ysgrifennoch chi. Does dim rhaid iddyn nhw ei ddilyn.",
    },
  },
  'legal.adrt': {
    law: "Gall ddweud na wrth driniaeth sy'n eich cadw chi'n fyw. Os felly, mae'n rhaid iddo fod yn ysgrifenedig. Mae'n rhaid iddo ddweud 'hyd yn oed os yw fy mywyd mewn perygl'. Mae'n rhaid i chi ei lofnodi. Mae'n rhaid i dyst ei lofnodi hefyd.",
    proxy: {
      law: "Gall ddweud na wrth driniaeth sy'n eu cadw nhw'n fyw. Os felly, mae'n rhaid iddo fod yn ysgrifenedig. Mae'n rhaid iddo ddweud 'hyd yn oed os yw fy mywyd mewn perygl'. Mae'n rhaid iddyn nhw ei lofnodi. Mae'n rhaid i dyst ei lofnodi hefyd.",
    },
    easyRead: {
      law: "Gall fod am driniaeth sy'n eich cadw chi'n fyw. Os felly, mae'n rhaid iddo ddweud 'hyd yn oed os yw fy mywyd mewn perygl'. Mae'n rhaid i chi ei lofnodi. Mae'n rhaid i dyst ei lofnodi hefyd.",
    },
  },
  'legal.lpa': {
    prompt:
      'Ydych chi wedi dewis rhywun i wneud penderfyniadau iechyd drosoch chi, gydag atwrneiaeth arhosol?',
    law: "Mae'n rhaid ei chofrestru (Swyddfa'r Gwarcheidwad Cyhoeddus) cyn ei defnyddio. Dim ond pan na allwch chi benderfynu y mae'n cael ei defnyddio.",
    proxy: {
      prompt:
        'Wnaethon nhw ddewis rhywun i wneud penderfyniadau iechyd drostyn nhw, gydag atwrneiaeth arhosol?',
      law: "Mae'n rhaid ei chofrestru (Swyddfa'r Gwarcheidwad Cyhoeddus) cyn ei defnyddio. Dim ond pan na allan nhw benderfynu y mae'n cael ei defnyddio.",
    },
    easyRead: {
      law: "Mae'n rhaid cofrestru'r papur yn gyntaf. Dim ond pan na allwch chi benderfynu y mae'n cael ei ddefnyddio.",
    },
  },
};

/** What is true in one nation only, in Welsh, in every voice. England and Wales have one Act. */
export const law: Readonly<Partial<Record<Jurisdiction, Readonly<Record<string, Partial<QuestionWords>>>>>> =
  {
    england,
    wales: england,
    scotland: {
      'legal.adrt': {
        prompt: "Ydych chi wedi gwneud cyfarwyddeb ymlaen llaw ('ewyllys fyw')?",
        law: "Yn yr Alban, does dim Deddf sy'n gosod y rheolau ar gyfer un. Er hynny, mae'n rhaid ei hystyried.",
        proxy: { prompt: "Wnaethon nhw gyfarwyddeb ymlaen llaw ('ewyllys fyw')?" },
      },
      'legal.lpa': {
        prompt:
          'Ydych chi wedi dewis rhywun i wneud penderfyniadau iechyd drosoch chi, gydag atwrneiaeth lles?',
        law: "Mae'n cael ei chofrestru gyda Swyddfa'r Gwarcheidwad Cyhoeddus (yr Alban).",
        proxy: {
          prompt:
            'Wnaethon nhw ddewis rhywun i wneud penderfyniadau iechyd drostyn nhw, gydag atwrneiaeth lles?',
        },
      },
    },
    'northern-ireland': {
      'legal.adrt': {
        law: "Yng Ngogledd Iwerddon, does dim Deddf sy'n gosod y rheolau ar gyfer un. Gofynnwch i'ch tîm beth mae hynny'n ei olygu i chi.",
        proxy: {
          law: "Yng Ngogledd Iwerddon, does dim Deddf sy'n gosod y rheolau ar gyfer un. Gofynnwch i'w tîm beth mae hynny'n ei olygu iddyn nhw.",
        },
      },
    },
  };
