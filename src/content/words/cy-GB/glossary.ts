import type { Review } from '../../../language/language-book.js';
import type { GlossaryEntry } from '../../pack-shape.js';

/** Who has read the meanings in Welsh. */
export const review: Review = 'machine-draft';

/**
 * What the medical and legal terms on screen mean, in Welsh, also in easy words. Other forms of a term include those that a
 * sentence gives its first letter.
 */
export const glossary: readonly GlossaryEntry[] = [
  {
    id: 'cpr',
    term: 'CPR',
    also: [
      'adfywio cardio-pwlmonaidd',
      'dadebru cardio-pwlmonaidd',
      'adfywio',
      'dadebru',
      'ddadebru',
      'hadfywio',
    ],
    meaning:
      'Ceisio ailgychwyn calon ac anadlu rhywun pan fyddan nhw wedi stopio. Gyda CPR neu hebddo, mae pob gofal arall yn parhau.',
    easyRead: 'Ceisio ailgychwyn y galon pan fydd yn stopio. Mae pob gofal arall yn parhau.',
  },
  {
    id: 'dnacpr',
    term: 'ffurflen DNACPR',
    also: ['DNACPR'],
    ask: 'Beth yw ffurflen DNACPR?',
    meaning:
      "Ffurflen y mae clinigydd yn ei llofnodi. Mae'n dweud na ddylid rhoi cynnig ar CPR. Mae'n ymwneud â CPR yn unig: mae pob gofal arall yn parhau.",
    easyRead:
      "Ffurflen wedi'i llofnodi. Mae'n dweud: peidiwch â rhoi cynnig ar CPR. Mae pob gofal arall yn parhau.",
  },
  {
    id: 'respect',
    term: 'ffurflen ReSPECT',
    also: ['ReSPECT'],
    ask: 'Beth yw ffurflen ReSPECT?',
    meaning:
      "Ffurflen y mae person a chlinigydd yn ei thrafod gyda'i gilydd. Mae'n dweud pa ofal allai helpu mewn argyfwng. Y clinigydd sy'n ei llofnodi.",
    easyRead: 'Ffurflen am ofal mewn argyfwng. Mae meddyg neu nyrs yn ei llofnodi.',
  },
  {
    id: 'tep',
    term: 'cynllun uwchgyfeirio triniaeth',
    also: ['gynllun uwchgyfeirio triniaeth', 'chynllun uwchgyfeirio triniaeth', 'TEP'],
    ask: 'Beth yw cynllun uwchgyfeirio triniaeth?',
    meaning: 'Cynllun clinigydd ar gyfer pa driniaethau allai helpu os bydd rhywun yn mynd yn fwy sâl.',
    easyRead: "Cynllun ar gyfer triniaeth os byddwch chi'n mynd yn fwy sâl.",
  },
  {
    id: 'advance-decision',
    term: 'penderfyniad ymlaen llaw i wrthod triniaeth',
    also: [
      'benderfyniad ymlaen llaw i wrthod triniaeth',
      'phenderfyniad ymlaen llaw i wrthod triniaeth',
      'penderfyniad ymlaen llaw',
      'benderfyniad ymlaen llaw',
      'phenderfyniad ymlaen llaw',
      'cyfarwyddeb ymlaen llaw',
      'gyfarwyddeb ymlaen llaw',
      'chyfarwyddeb ymlaen llaw',
      'ewyllys fyw',
    ],
    ask: 'Beth yw penderfyniad ymlaen llaw i wrthod triniaeth?',
    meaning:
      'Mae oedolyn yn dweud na wrth driniaeth, ymlaen llaw. Mae ar gyfer adeg pan na all yr oedolyn benderfynu ei hun.',
    easyRead: "Rydych chi'n dweud na wrth driniaeth nawr. Mae ar gyfer adeg pan na allwch chi ddweud hynny.",
  },
  {
    id: 'advance-statement',
    term: 'datganiad ymlaen llaw',
    also: ['ddatganiad ymlaen llaw', 'blaenoriaethau a ffefrir', 'flaenoriaethau a ffefrir'],
    ask: 'Beth yw datganiad ymlaen llaw?',
    meaning:
      "Nodyn o'r hyn yr hoffai rhywun ei gael yn eu gofal. Mae'n helpu'r bobl sy'n gofalu amdanyn nhw yn nes ymlaen.",
    easyRead: "Nodyn o'r hyn yr hoffech chi.",
  },
  {
    id: 'power-of-attorney',
    term: 'atwrneiaeth',
    also: ['atwrneiaeth arhosol', 'atwrneiaeth lles', 'pŵer atwrnai', 'bŵer atwrnai', 'hatwrneiaeth'],
    ask: 'Beth yw atwrneiaeth?',
    meaning: 'Papur cyfreithiol. Ynddo, mae rhywun yn dewis pwy gaiff wneud penderfyniadau drostyn nhw.',
    easyRead: "Papur cyfreithiol. Mae'n dweud pwy sy'n cael dewis drosoch chi.",
  },
  {
    id: 'attorney',
    term: 'atwrnai',
    also: ['atwrneiod', 'hatwrnai', 'hatwrneiod'],
    ask: 'Beth yw atwrnai?',
    meaning:
      'Rhywun a ddewiswyd, mewn papur cyfreithiol, i wneud penderfyniadau dros berson arall. Does dim rhaid iddyn nhw fod yn gyfreithiwr.',
    easyRead: 'Rhywun a ddewisoch chi, mewn papur cyfreithiol, i ddewis drosoch chi.',
  },
  {
    id: 'registered',
    term: 'cofrestru',
    also: ['gofrestru', 'chofrestru', 'cofrestrwyd', 'cofrestredig', 'gofrestredig'],
    ask: 'Beth yw ystyr "cofrestru"?',
    meaning: 'Rhoi ar restr swyddogol.',
    easyRead: 'Rhoi ar restr swyddogol.',
  },
  {
    id: 'public-guardian',
    term: "Swyddfa'r Gwarcheidwad Cyhoeddus",
    ask: "Beth yw Swyddfa'r Gwarcheidwad Cyhoeddus?",
    meaning: "Y swyddfa gyhoeddus sy'n cadw'r rhestr o atwrneiaethau.",
    easyRead: "Y swyddfa sy'n cadw rhestr o'r papurau hyn.",
  },
  {
    id: 'witness',
    term: 'tyst',
    also: ['dyst', 'thyst'],
    ask: 'Beth yw tyst?',
    meaning: "Rhywun sydd yno pan fydd papur yn cael ei lofnodi, ac sy'n ei lofnodi hefyd.",
    easyRead: "Rhywun sy'n eich gweld chi'n llofnodi, ac sy'n llofnodi hefyd.",
  },
  {
    id: 'legally-binding',
    term: 'cyfreithiol rwymol',
    also: ['gyfreithiol rwymol'],
    ask: 'Beth yw ystyr "cyfreithiol rwymol"?',
    meaning: "Yn ôl y gyfraith, mae'n rhaid i eraill ei ddilyn.",
    easyRead: "Yn ôl y gyfraith, mae'n rhaid i bobl ei ddilyn.",
  },
  {
    id: 'legal-power',
    term: 'pŵer cyfreithiol',
    also: ['bŵer cyfreithiol', 'phŵer cyfreithiol'],
    meaning: 'Yr hawl yn y gyfraith i benderfynu dros rywun, fel hawl atwrnai neu ddirprwy.',
    easyRead: "Mae'r gyfraith yn gadael iddyn nhw ddewis drosoch chi.",
  },
  {
    id: 'best-interests',
    term: 'budd pennaf',
    also: ['fudd pennaf', 'lles pennaf', 'les pennaf'],
    ask: 'Beth yw budd pennaf?',
    meaning:
      "Yr hyn sy'n iawn i'r person hwn, o ystyried popeth. Mae'r hyn maen nhw'n ei ddymuno, ei deimlo a'i gredu yn cyfrif.",
    easyRead: "Yr hyn sy'n iawn i'r person.",
  },
  {
    id: 'parental-responsibility',
    term: 'cyfrifoldeb rhiant',
    also: ['gyfrifoldeb rhiant', 'chyfrifoldeb rhiant', 'cyfrifoldeb rhieni', 'gyfrifoldeb rhieni'],
    meaning: "Yr hawliau a'r dyletswyddau yn y gyfraith sydd gan rieni dros blentyn, fel arfer.",
    easyRead:
      "Yr hyn mae'r gyfraith yn gadael i rieni ei wneud dros blentyn, ac yn gofyn iddyn nhw ei wneud.",
  },
  {
    id: 'hospice',
    term: 'hosbis',
    ask: 'Beth yw hosbis?',
    meaning:
      "Lle, neu dîm sy'n ymweld, ar gyfer pobl â salwch difrifol. Mae'n helpu gyda phoen, gyda phryder a gyda'r teulu.",
    easyRead: "Lle sy'n gofalu am bobl sâl iawn a'u teuluoedd.",
  },
  {
    id: 'community-hospital',
    term: 'ysbyty cymunedol',
    also: ['ysbyty cymuned'],
    ask: 'Beth yw ysbyty cymunedol?',
    meaning: 'Ysbyty bach lleol.',
    easyRead: 'Ysbyty bach yn agos atoch chi.',
  },
  {
    id: 'chaplain',
    term: 'caplan',
    also: ['gaplan', 'chaplan', 'caplaniaid'],
    ask: 'Beth yw caplan?',
    meaning: "Rhywun mewn ysbyty neu hosbis sy'n gwrando. Does dim angen i chi fod â ffydd.",
    easyRead: "Rhywun sy'n gwrando ac yn helpu gyda ffydd.",
  },
  {
    id: 'blood-products',
    term: 'cynhyrchion gwaed',
    also: ['gynhyrchion gwaed', 'chynhyrchion gwaed'],
    ask: 'Beth yw cynhyrchion gwaed?',
    meaning: "Gwaed, neu bethau wedi'u gwneud o waed, sy'n cael eu rhoi fel triniaeth.",
    easyRead: "Gwaed, neu bethau wedi'u gwneud o waed.",
  },
  {
    id: 'constipation',
    term: 'rhwymedd',
    also: ['rwymedd'],
    meaning: "Ei chael hi'n anodd gwneud pw.",
    easyRead: "Mae'n anodd gwneud pw.",
  },
];
