import type { Translated } from '../language-book.js';

/** Words of the summary that the ten-second view does not need, in Welsh. */
export const summary: Translated<'summary'> = {
  review: 'machine-draft',
  words: {
    planOf: "{name}: beth sy'n bwysig",
    planOfYou: "Beth sy'n bwysig i chi",
    recordedYours: "Wedi'i ysgrifennu, heb ei ddangos i chi eto",
    you: 'Chi',
    asAtCheck: 'Fel yr oedd ar {time}. Edrychwch ar y cynllun cyfredol.',
    capacity: 'Galluedd, fesul penderfyniad',
    notToRaise: 'Wedi gofyn am beidio â chael ei holi am y rhain',
    doNotRaise: "Peidiwch â chodi'r pwnc: {topic}.",
    agreed: 'Cytunwyd',
    agreedBy: 'Cytunwyd ar {date} gan {name}',
    died: 'Caewyd. Bu farw {name} ar {date}',
    recommendations: 'Argymhellion gan glinigwyr',
    recommendationsNote:
      "I arwain pwy bynnag sydd yno. Nid dyma'r hyn y gofynnodd y person amdano, ac nid yw'n rhwymo neb.",
    noRecommendations: 'Heb ei gofnodi',
    ended: 'Ddim mewn grym mwyach ers {date}',
    reason: 'Pam',
    guidance: 'Canllawiau',
    writtenBy: 'Ysgrifennwyd i lawr gan {name}',
    throughInterpreter: 'drwy gyfieithydd',
    readBack: 'Darllenwyd yn ôl ar {date}',
    recordedBy: 'Cofnodwyd gan {name}, {date}',
    viewsDiffer: 'Barn pobl yn wahanol',
    chosenNot: 'Ddim eisiau cael ei holi am hyn',
    chosenNotYours: 'Fe wnaethoch chi ofyn i ni beidio â holi am hyn',
    notToday: 'Ddim heddiw',
    'not-asked': 'Ni ofynnwyd',
    others: 'O fersiwn gynharach',
    saidTitle: 'Yr hyn a ddywedwyd',
  },
};

/** Words of a plan as plain text, beside those of the summary, in Welsh. */
export const text: Translated<'text'> = {
  review: 'machine-draft',
  words: {
    checkLive: 'Copi ar ffurf testun yw hwn. Edrychwch ar y cynllun cyfredol cyn gweithredu arno.',
    quoted: "Mae'r geiriau rhwng “ ” yn union fel y cawson nhw eu rhoi, lythyren am lythyren.",
    said: 'Yr hyn a ddywedodd {name}, ac eraill dan eu henwau eu hunain',
    saidYou: 'Yr hyn a ddywedoch chi, ac eraill dan eu henwau eu hunain',
    notChecked: 'Ni wiriwyd y llofnod ar gyfer y testun hwn',
    papers: 'Papurau cyfreithiol y soniodd rhywun amdanyn nhw',
    papersNote: "Nid yw'r testun hwn yn un ohonyn nhw, ac nid yw'n creu un.",
    records: 'Cofnodwyd gan glinigwyr',
    earlier: 'o fersiwn gynharach',
    involved: 'Trafodwyd gyda',
  },
};

/** Words of an answer that no question has words for, in Welsh. */
export const answer: Translated<'answer'> = {
  review: 'machine-draft',
  words: {
    yes: 'Ie',
    no: 'Na',
    ofMost: '{count} o {most}',
    doneStep: "{step} (wedi'i wneud)",
  },
};
