import type { Review } from '../../../../language/language-book.js';
import type { OwnQuestions } from '../../section-words.js';

/** Who has read the words in Welsh. */
export const review: Review = 'machine-draft';

/** What clinicians alone are asked about legal papers, in Welsh. */
export const legalWords: OwnQuestions = {
  'legal.adrtChecks': {
    prompt: 'Gwiriadau ar y penderfyniad ymlaen llaw',
    hint: "Ticiwch yr hyn rydych chi wedi'i weld eich hun. Nid yw ticiau'n ei wneud yn ddilys, ac nid yw bylchau'n ei wneud yn annilys.",
    why: "Mae'n helpu pwy bynnag fydd yn gorfod barnu yn nes ymlaen a yw'n ddilys ac yn gymwys.",
    options: {
      seen: 'Rydw i wedi gweld y ddogfen',
      over18: "Wedi'i wneud yn 18 oed neu'n hŷn",
      capacity: 'Dim rheswm dros amau galluedd pan gafodd ei wneud',
      specific: "Mae'n enwi'r driniaeth",
      circumstances: "Mae'n dweud pryd mae'n gymwys",
      evenIfLife: "Mae'n dweud ei fod yn gymwys hyd yn oed os yw bywyd mewn perygl",
      signed: "Wedi'i lofnodi gan y person neu ar gyfarwyddyd y person",
      witnessed: 'Llofnododd y tyst yng ngŵydd y person',
      notWithdrawn: "Heb ei dynnu'n ôl; dim byd wedi'i wneud sy'n gwrthdaro ag ef",
      noLaterLpa: 'Dim atwrnai diweddarach â phŵer dros y driniaeth hon',
    },
  },
  'legal.safeguarding': {
    prompt: 'Diogelu neu wybodaeth gyfyngedig',
    hint: "Clinigydd yn unig. Nid yw byth yn cael ei dangos yng nghopi'r person nac ar sgrin a rennir.",
    why: "Gall rhywun fod mewn perygl. Dilynwch eich proses ddiogelu eich hun hefyd: nid yw'r dudalen hon yn rhybuddio neb.",
  },
};
