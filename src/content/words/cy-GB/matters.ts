import type { TranslatedSection } from '../section-words.js';

export const mattersWords: TranslatedSection = {
  review: 'machine-draft',
  title: 'Beth sydd bwysicaf i mi',
  proxy: { title: 'Beth sydd bwysicaf iddyn nhw' },
  questions: {
    'matters.top': {
      prompt: 'Beth sydd bwysicaf i chi?',
      hint: "Pe baen ni'n gwybod un peth yn unig amdanoch chi, beth ddylai hwnnw fod?",
      why: "Mae gofal yn gweddu'n well pan fydd pobl yn gwybod beth sy'n bwysig.",
      proxy: {
        prompt: "O'r hyn rydych chi'n ei wybod am y person, beth oedd bwysicaf iddyn nhw?",
        hint: "Pe baen ni'n gwybod un peth yn unig am y person, beth ddylai hwnnw fod?",
      },
      easyRead: { prompt: 'Beth sydd bwysicaf i chi?', hint: '' },
    },
    'matters.rank': {
      prompt: 'Rhowch y rhain yn eu trefn, y pwysicaf yn gyntaf',
      hint: "Gadewch allan unrhyw rai nad ydyn nhw'n bwysig i chi. Ychwanegwch eich rhai eich hun.",
      why: "Pan nad oes modd cael popeth yr un pryd, mae pobl yn gwybod beth sy'n dod gyntaf i chi.",
      options: {
        time: 'Cael cymaint o amser â phosibl',
        comfort: 'Bod heb boen nac anghysur',
        home: 'Bod gartref',
        people: "Bod gyda'r bobl rwy'n eu caru",
        alert: 'Bod yn effro ac yn gallu siarad',
        independent: 'Gwneud pethau drosof fy hun',
        notBurden: 'Peidio â bod yn straen ar fy nheulu',
        faith: 'Byw yn ôl fy ffydd neu fy nghredoau',
        control: "Cael llais yn yr hyn sy'n digwydd",
        dignity: 'Cael fy nhrin â pharch',
        event: 'Cyrraedd diwrnod neu ddigwyddiad arbennig',
        own: 'Rhywbeth arall',
      },
      proxy: {
        prompt: "O'r hyn rydych chi'n ei wybod am y person, beth oedd yn dod gyntaf?",
        hint: "Gadewch allan unrhyw rai nad ydyn nhw'n bwysig i'r person. Ychwanegwch rai eraill.",
        why: "Pan nad oes modd cael popeth yr un pryd, mae pobl yn gwybod beth sy'n dod gyntaf i'r person.",
      },
      easyRead: {
        prompt: "Beth yw'r peth pwysicaf?",
        hint: 'Rhowch y pwysicaf yn gyntaf.',
        why: "Er mwyn i bobl wybod beth sy'n dod gyntaf i chi.",
        options: {
          time: 'Cael mwy o amser',
          comfort: 'Peidio â bod mewn poen',
          people: "Bod gyda'r bobl rwy'n eu caru",
          control: 'Cael dweud fy nweud',
          event: 'Bod yno ar ddiwrnod arbennig',
          notBurden: 'Peidio â bod yn ormod i fy nheulu',
        },
      },
    },
    'matters.scale': {
      prompt: "Pe baech chi'n mynd yn sâl iawn, beth fyddai'n bwysicach i chi?",
      hint: "Beth bynnag y byddwch chi'n ei ddewis, mae pobl yn dal i geisio eich cadw'n gyfforddus. Mae'n help i gael sgwrs. Nid yw'n gyfarwyddyd.",
      why: "Gall rhai triniaethau roi mwy o amser ond bod yn anodd eu goddef. Gall eich tîm siarad â chi am yr hyn sy'n addas.",
      options: {
        longer: "Byw cyhyd ag y galla i, hyd yn oed os yw'r driniaeth yn anodd",
        'mostly-longer': "Byw'n hirach yn bennaf",
        balance: 'Cydbwysedd rhwng y ddau',
        'mostly-comfort': 'Cysur yn bennaf',
        comfort: 'Cysur, hyd yn oed os gall fy mywyd fod yn fyrrach',
      },
      proxy: {
        prompt: "O'r hyn rydych chi'n ei wybod, pa un sydd agosaf at sut y byddai'r person yn teimlo?",
        hint: "Beth bynnag y byddwch chi'n ei ddewis, mae pobl yn dal i geisio cadw'r person yn gyfforddus. Mae'n help i gael sgwrs. Nid yw'n gyfarwyddyd.",
        why: "Gall rhai triniaethau roi mwy o amser ond bod yn anodd eu goddef. Gall tîm y person siarad â chi am yr hyn sy'n addas.",
      },
      easyRead: {
        prompt: 'Mwy o amser, neu fwy o gysur?',
        hint: "Mae pobl yn dal i geisio eich cadw'n gyfforddus. Dim ond help i gael sgwrs yw hyn.",
        why: "Mae rhai triniaethau'n anodd. Gallan nhw roi mwy o amser.",
        options: {
          longer: "Mwy o amser, hyd yn oed os yw'r driniaeth yn anodd",
          'mostly-longer': 'Mwy o amser yn bennaf',
          balance: 'Y ddau yn gyfartal',
          'mostly-comfort': 'Cysur yn bennaf',
          comfort: 'Cysur, hyd yn oed os gall fod llai o amser',
        },
      },
    },
    'matters.fear': {
      prompt: 'Beth fyddech chi fwyaf eisiau ei osgoi?',
      hint: "Pethau rydych chi'n eu hofni, neu na fyddech chi'n eu hystyried yn dderbyniol.",
      why: "Mae gwybod hyn yn helpu pobl i gynllunio gofal sy'n addas.",
      proxy: {
        prompt: "O'r hyn rydych chi'n ei wybod, beth fyddai'r person fwyaf eisiau ei osgoi?",
        hint: "Pethau mae'r person yn eu hofni, neu na fyddai'n eu hystyried yn dderbyniol.",
      },
      easyRead: {
        prompt: 'Beth dydych chi ddim ei eisiau?',
        hint: "Pethau sy'n codi ofn arnoch chi neu'n eich poeni.",
      },
    },
    'matters.bucket': {
      prompt: 'Oes rhywbeth rydych chi wir eisiau ei wneud neu ei ddweud?',
      hint: 'Trip, ymweliad, llythyr, cymodi â rhywun, priodas.',
      why: 'Os yw pobl yn gwybod, efallai y gallan nhw helpu.',
      proxy: { prompt: "Oes rhywbeth mae'r person wir eisiau ei wneud neu ei ddweud?" },
      easyRead: {
        prompt: 'Beth ydych chi wir eisiau ei wneud?',
        hint: 'Trip, ymweliad, llythyr.',
      },
    },
  },
};
