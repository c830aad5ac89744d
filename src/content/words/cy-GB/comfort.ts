import type { TranslatedSection } from '../section-words.js';

export const comfortWords: TranslatedSection = {
  review: 'machine-draft',
  title: "Teimlo'n gyfforddus",
  questions: {
    'comfort.problems': {
      prompt: "Beth sy'n eich poeni fwyaf ar hyn o bryd?",
      hint: "Dewiswch unrhyw rai. Dywedwch faint, os hoffech chi. Does neb yn gwylio'r dudalen hon: os yw'n fater brys, ffoniwch eich tîm.",
      why: "Er mwyn i'ch tîm allu helpu gyda'r hyn sy'n eich poeni fwyaf.",
      options: {
        pain: 'Poen',
        breath: 'Bod yn fyr o anadl',
        tired: "Teimlo'n wan neu'n flinedig",
        sick: 'Teimlo fel chwydu, neu chwydu',
        appetite: 'Dim awydd bwyta',
        bowels: 'Rhwymedd',
        mouth: 'Ceg ddolurus neu sych',
        sleep: "Cwsg, neu deimlo'n gysglyd",
        move: 'Symud o gwmpas',
        worry: "Teimlo'n bryderus",
        low: "Teimlo'n isel",
        other: 'Rhywbeth arall',
        none: 'Dim byd nawr',
      },
      ratings: {
        0: 'Ddim o gwbl',
        1: 'Ychydig',
        2: 'Cryn dipyn',
        3: 'Llawer',
        4: 'Llethol',
      },
      proxy: {
        prompt: "Beth sydd i'w weld yn eu poeni nhw fwyaf ar hyn o bryd?",
        hint: "Dewiswch unrhyw rai. Dywedwch faint, os gallwch chi. Does neb yn gwylio'r dudalen hon: os yw'n fater brys, ffoniwch eu tîm nhw.",
        why: "Er mwyn i'w tîm allu helpu gyda'r hyn sy'n eu poeni nhw fwyaf.",
      },
      easyRead: {
        prompt: "Beth sy'n teimlo'n wael?",
        hint: 'Dewiswch unrhyw rai. Os oes angen help arnoch chi nawr, ffoniwch eich tîm.',
        why: "Er mwyn i'ch tîm allu helpu.",
        options: {
          bowels: "Mae'n anodd gwneud pw",
          sleep: 'Cysgu gormod neu rhy ychydig',
          appetite: 'Dydw i ddim eisiau bwyta',
        },
      },
    },
    'comfort.peace': {
      prompt: 'Sut ydych chi wedi bod yn teimlo ynoch chi eich hun?',
      hint: 'Mae unrhyw ateb yn iawn.',
      why: "Mae sut rydych chi'n teimlo mor bwysig ag unrhyw boen. Mae modd cael help gyda hynny hefyd.",
      options: {
        peace: "Yn dawel fy meddwl y rhan fwyaf o'r amser",
        mixed: 'I fyny ac i lawr',
        worried: "Yn bryderus neu'n isel am lawer o'r amser",
        overwhelmed: "Mae'n teimlo'n ormod",
      },
      proxy: {
        prompt: 'Sut maen nhw wedi bod yn teimlo ynddyn nhw eu hunain?',
        why: "Mae sut maen nhw'n teimlo mor bwysig ag unrhyw boen. Mae modd cael help gyda hynny hefyd.",
      },
      easyRead: {
        prompt: "Sut ydych chi'n teimlo?",
        why: "Mae sut rydych chi'n teimlo yn bwysig. Gall pobl helpu.",
        options: {
          peace: "Yn dawel y rhan fwyaf o'r amser",
          worried: "Yn bryderus neu'n drist yn aml",
        },
      },
    },
  },
};
