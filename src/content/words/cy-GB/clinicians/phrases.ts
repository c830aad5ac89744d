import type { Review } from '../../../../language/language-book.js';
import type { Phrases } from '../../../pack-shape.js';

/** Who has read the words in Welsh. */
export const review: Review = 'machine-draft';

/** What a clinician may say, in Welsh. Open first, choices second; they offer nothing and promise nothing. */
export const phrases: Phrases = {
  general: [
    "Fyddai hi'n iawn i ni siarad am beth allai fod o'n blaenau?",
    'Beth hoffech chi i mi ei wybod cyn i ni ddechrau?',
    "Gallwn ni stopio unrhyw bryd. Chi sy'n penderfynu faint rydyn ni'n siarad am hyn.",
    "Rydyn ni'n gobeithio am y gorau. Gallwn ni gynllunio hefyd, rhag ofn i bethau newid.",
    "Rwy'n gobeithio hynny hefyd. Ga i ofyn beth sy'n eich poeni?",
    "Byddai'n dda gen i pe bai pethau'n wahanol.",
    "Rwy'n gweld bod hyn yn anodd. Gawn ni stopio yma, neu gymryd eiliad?",
    'Dywedwch fwy wrtha i am hynny.',
    'Gadewch i mi wneud yn siŵr fy mod i wedi deall yn iawn: fe ddywedoch chi …',
    'Does dim ateb cywir, a gallwch newid eich meddwl.',
  ],
  sections: {
    start: ['Faint hoffech chi ei wybod am eich salwch?', 'Oes rhywun hoffech chi ei gael yma?'],
    health: [
      "Beth ydych chi'n ei ddeall am sut mae pethau gyda'ch iechyd?",
      "Beth ydych chi'n gobeithio amdano? A beth sy'n eich poeni?",
      "Byddai'n dda gen i allu dweud yn sicr. Rwy'n poeni y gallai'r amser fod yn fyr.",
    ],
    matters: [
      "Pe bai eich iechyd yn gwaethygu, beth fyddai'n bwysicaf i chi?",
      "Beth fyddech chi'n fodlon mynd drwyddo am y cyfle i gael mwy o amser?",
      "Beth sy'n gwneud bywyd yn dda i chi?",
    ],
    living: ["Beth hoffech chi fwyaf ddal ati i'w wneud?", 'Beth yw un cam bach tuag at hynny?'],
    comfort: ["Beth sy'n eich poeni fwyaf heddiw?", 'Sut ydych chi ynoch chi eich hun?'],
    faith: [
      "Beth sy'n rhoi nerth i chi pan fydd pethau'n anodd?",
      'Oes unrhyw beth am eich ffydd y dylwn i ei wybod?',
    ],
    place: [
      'Pe bai modd ei wneud yn ddiogel, ble hoffech chi fod?',
      "Gallwn ni anelu at hynny. Pe na bai modd ei wneud, beth fyddai'n dod nesaf?",
    ],
    emergency: [
      "Gawn ni siarad am beth i'w wneud pe baech chi'n mynd yn sâl iawn yn sydyn?",
      "Hoffwn i ddweud wrthoch chi beth rwy'n meddwl allai helpu, a beth na allai helpu.",
      'Mae hyn yn ymwneud â CPR yn unig. Mae pob gofal arall yn parhau.',
    ],
    legal: ['Oes unrhyw beth ar bapur yn barod y dylen ni wybod amdano?'],
    lastdays: [
      'Mae rhai pobl yn hoffi siarad am eu dyddiau olaf. Hoffech chi wneud hynny?',
      'Pwy hoffech chi ei gael gyda chi?',
    ],
    after: ['Oes unrhyw beth hoffech chi ar ôl i chi farw? Gallwn ni ei adael hefyd.'],
    sharing: [
      'Ga i ddarllen yn ôl beth ddywedoch chi?',
      'Pwy gaiff weld hwn? Gallwch adael rhannau allan.',
      'Pryd ddylen ni edrych ar hwn eto?',
    ],
  },
};
