import type { TranslatedSection } from '../section-words.js';

export const legalWords: TranslatedSection = {
  review: 'machine-draft',
  title: 'Fy mhapurau a phwy all siarad drosta i',
  proxy: { title: 'Eu papurau a phwy all siarad drostyn nhw' },
  questions: {
    'legal.adrt': {
      prompt: "Ydych chi wedi gwneud penderfyniad ymlaen llaw i wrthod triniaeth ('ewyllys fyw')?",
      hint: "Ni all y dudalen hon wneud un. Y cyfan mae'n ei wneud yw dweud wrth eich tîm bod un yn bodoli. I gael gwybod mwy, gofynnwch i'ch tîm.",
      why: 'Er mwyn i bobl wybod bod angen chwilio amdano cyn bod ei angen.',
      options: {
        yes: 'Ydw',
        yesLst: "Ydw, ac mae'n cwmpasu triniaeth sy'n fy nghadw i'n fyw",
        no: 'Nac ydw',
        want: 'Nac ydw, ond hoffwn gael gwybod mwy',
        notSure: 'Dydw i ddim yn siŵr',
      },
      proxy: {
        prompt: "Wnaethon nhw benderfyniad ymlaen llaw i wrthod triniaeth ('ewyllys fyw')?",
        hint: "Ni all y dudalen hon wneud un. Y cyfan mae'n ei wneud yw dweud wrth eu tîm bod un yn bodoli. I gael gwybod mwy, gofynnwch i'w tîm.",
      },
      easyRead: {
        prompt: "Ydych chi wedi llofnodi papur sy'n dweud na wrth driniaeth?",
        hint: "Ni all y dudalen hon wneud un. Dim ond dweud wrth eich tîm bod un yn bodoli mae'n ei wneud.",
      },
    },
    'legal.adrtWhere': {
      prompt: 'Ble mae e, a phwy sydd â chopi?',
      why: 'Er mwyn i bobl ddod o hyd iddo pan fydd ei angen.',
      fields: {
        location: "Ble mae'n cael ei gadw?",
        copiesWith: 'Pwy sydd â chopi?',
        date: "Y dyddiad sydd arno, os ydych chi'n ei wybod",
      },
      easyRead: {
        prompt: "Ble mae'r papur? Pwy sydd â chopi?",
        fields: { date: 'Pa ddyddiad sydd arno?' },
      },
    },
    'legal.lpa': {
      prompt: 'Ydych chi wedi dewis rhywun i wneud penderfyniadau iechyd drosoch chi, gydag atwrneiaeth?',
      hint: "Ni all y dudalen hon wneud un. Y cyfan mae'n ei wneud yw dweud wrth eich tîm bod un yn bodoli. I gael gwybod mwy, gofynnwch i'ch tîm.",
      why: 'Er mwyn i staff wybod pwy sydd â hawl gyfreithiol i benderfynu.',
      options: {
        yes: 'Ydw',
        yesLst: "Ydw, a gallan nhw benderfynu am driniaeth sy'n fy nghadw i'n fyw",
        propertyOnly: 'Dim ond ar gyfer arian ac eiddo',
        no: 'Nac ydw',
        want: 'Nac ydw, ond hoffwn gael gwybod mwy',
        notSure: 'Dydw i ddim yn siŵr',
      },
      proxy: {
        prompt: 'Wnaethon nhw ddewis rhywun i wneud penderfyniadau iechyd drostyn nhw, gydag atwrneiaeth?',
        hint: "Ni all y dudalen hon wneud un. Y cyfan mae'n ei wneud yw dweud wrth eu tîm bod un yn bodoli. I gael gwybod mwy, gofynnwch i'w tîm.",
      },
      easyRead: {
        prompt: 'Ydych chi wedi dewis rhywun, drwy bapur cyfreithiol, i ddewis drosoch chi?',
        hint: "Ni all y dudalen hon wneud un. Dim ond dweud wrth eich tîm bod un yn bodoli mae'n ei wneud.",
        options: { yesLst: "Ydw, ar gyfer triniaeth sy'n fy nghadw i'n fyw hefyd" },
      },
    },
    'legal.attorneys': {
      prompt: 'Pwy yw eich atwrneiod?',
      hint: "Ychwanegwch bob un. Dywedwch os oes rhaid iddyn nhw weithredu gyda'i gilydd.",
      why: 'Er mwyn i staff wybod â phwy i siarad os na allwch chi benderfynu.',
      fields: {
        person: 'Pwy yw e neu hi?',
        actsJointly: "Oes rhaid iddyn nhw weithredu ar y cyd â'r lleill?",
        registered: "Ydy'r papur wedi'i gofrestru?",
        documentSeenBy: 'Pwy sydd wedi gweld y papur?',
        lifeSustainingAuthority: "Allan nhw benderfynu am driniaeth sy'n eich cadw chi'n fyw?",
      },
      proxy: {
        prompt: 'Pwy yw eu hatwrneiod?',
        why: 'Er mwyn i staff wybod â phwy i siarad os na all y person benderfynu.',
        fields: {
          lifeSustainingAuthority: "Allan nhw benderfynu am driniaeth sy'n cadw'r person yn fyw?",
        },
      },
      easyRead: { prompt: 'Pwy ddewisoch chi?', hint: 'Ychwanegwch bob person.' },
    },
    'legal.advanceStatement': {
      prompt: "Ydych chi wedi ysgrifennu eich dymuniadau o'r blaen?",
      hint: "Er enghraifft datganiad ymlaen llaw neu ffurflen 'blaenoriaethau a ffefrir'.",
      why: "Er mwyn i bobl allu chwilio amdanyn nhw a'u darllen ochr yn ochr â'r cynllun hwn.",
      options: { yes: 'Ydw', no: 'Nac ydw', notSure: 'Dydw i ddim yn siŵr' },
      proxy: { prompt: 'Wnaethon nhw ysgrifennu eu dymuniadau?' },
      easyRead: {
        prompt: 'Ydych chi wedi ysgrifennu beth rydych chi ei eisiau?',
        hint: 'Ar bapur, neu rywle arall.',
        why: 'Er mwyn i bobl ei ddarllen hefyd.',
      },
    },
  },
};
