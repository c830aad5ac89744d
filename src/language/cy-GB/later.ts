import type { Translated } from '../language-book.js';

/** Words of the screens that load while a person reads their first question, in Welsh. */
export const later: Translated<'later'> = {
  review: 'machine-draft',
  words: {
    mapTitle: 'Am beth hoffech chi siarad?',
    mapTitleName: 'Am beth hoffech chi siarad, {name}?',
    mapLead: 'Cymerwch y rhannau mewn unrhyw drefn. Gallwch ddod yn ôl at unrhyw un ohonyn nhw.',
    readBack: "Edrych ar yr hyn rydw i wedi'i ddweud",
    oneThing: 'Gwneud un peth heddiw',
    lastTimeTitle: 'Y tro diwethaf, ar {date}',
    saidThen: 'Beth gafodd ei ddweud bryd hynny',
    leftForLater: "Wedi'i adael at ddiwrnod arall",
    changedSince: 'Wedi newid ers hynny',
    carryOnHere: "Parhau o'r lle y stopiais i",
    lookAgain:
      'Roedd bwriad i edrych ar hwn eto erbyn {date}. Gallwch wneud hynny nawr, neu ei adael at ddiwrnod arall.',
    changeMyMind: 'Newid fy meddwl: {title}',
    changeMyMindShort: 'Newid fy meddwl',
    'not-started': 'Heb ddechrau',
    started: 'Wedi dechrau',
    'done-for-now': 'Wedi gorffen am y tro',
    'not-today': 'Ddim heddiw',
    'chose-not-to': 'Fe wnaethoch chi ddewis peidio',

    gateYes: 'Iawn, nawr',
    gateNotToday: 'Ddim heddiw',
    gateDoNotAsk: 'Peidiwch â gofyn i mi am hyn, os gwelwch yn dda',
    gateWithSomeone: 'Rydw i eisiau rhywun gyda mi yn gyntaf',

    oneThingDone: "Dyna un peth wedi'i wneud",
    oneThingLead: 'Gall hynny fod yn ddigon am heddiw. Gallwch barhau os hoffech chi.',
    restTitle: 'Roedd hynny yn llawer i siarad amdano',
    restLead: "Efallai yr hoffech chi orffwys, neu gael paned. Ewch ymlaen pan fyddwch chi'n barod.",
    restCarryOn: 'Mynd ymlaen',
    finishToday: 'Gorffen am heddiw',

    pausedTitle: 'Gadewch i ni stopio am eiliad',
    pausedKept: "Mae'r hyn rydych chi wedi'i ddweud yn ddiogel.",
    pausedNotKept:
      "Cymerwch eich amser. Mae'r hyn rydych chi wedi'i ddweud yn dal ar y dudalen hon. Nid yw wedi'i gadw eto.",
    carryOnReady: "Mynd ymlaen pan fydda i'n barod",
    skipPart: 'Hepgor y rhan hon',
    hideEverything: 'Cuddio popeth',

    supportTitle: 'Dydych chi ddim ar eich pen eich hun',
    supportLead:
      "Gallwch stopio yma a siarad â rhywun. Does neb yn gwylio'r dudalen hon, felly ffoniwch, os gwelwch yn dda.",
    talkToSomeone: 'Siarad â rhywun',
    goBack: 'Mynd yn ôl',
    samaritans: "Samaritans, ddydd neu nos, i unrhyw un sy'n ei chael hi'n anodd",
    nhs111: 'NHS 111, ddydd neu nos, pan fydd angen help meddygol arnoch chi yn fuan',
    inDanger: 'Mewn perygl, neu argyfwng',

    reviewTitle: "Yr hyn rydych chi wedi'i ddweud",
    reviewLead: 'Darllenwch drwyddo, os gwelwch yn dda. Gallwch newid unrhyw beth.',
    notTalkedAbout: 'Heb siarad am hyn eto',
    noAnswerYet: 'Dim ateb eto.',
    change: 'Newid',
    answerThis: 'Ateb',
    talkAboutIt: 'Siarad am y rhan hon',
    toAgree: 'Mae hyn yn iawn. Mynd ymlaen',
    toMap: 'Siarad am rywbeth arall',

    agreeTitle: "A yw hwn yn gofnod teg o'r hyn a ddywedoch chi?",
    agreeTitleProxy: "A yw hwn yn gofnod teg o'r hyn y bydden nhw'n ei ddweud?",
    agreeLead:
      'Gallwch ei newid yn nes ymlaen. Nid yw dweud "ydy" yn llofnodi dogfen gyfreithiol nac yn gwrthod triniaeth.',
    agreeYes: 'Ydy',
    agreeMostly: "Ar y cyfan; rydw i wedi dweud beth i'w newid",
    agreeNo: 'Nac ydy, rydw i eisiau newid rhywbeth',
    agreeNotShown: 'Nid yw wedi cael ei ddangos i {name}',
    unshownTitle: 'Rydych chi wedi ysgrifennu hwn',
    unshownLead:
      "Dim ond {name} all ddweud ei fod yn gofnod teg. Tan hynny, mae wedi'i nodi fel un sydd heb ei ddangos i {name}.",
    thePersonHere: 'unigolyn y cynllun',
    recordedTitle: "Wedi'i ysgrifennu",
    cannotAgree:
      "Dim ond y person, neu rywun sydd â'r pŵer cyfreithiol i benderfynu drosto neu drosti, all gytuno ar hyn.",
    readAgain: 'Ei ddarllen eto',

    thanks: 'Diolch',
    thanksName: 'Diolch, {name}',
    stoppedLead: 'Rydych chi wedi stopio am y tro. Gallwch fynd ymlaen ddiwrnod arall.',
    agreedLead: 'Rydych chi wedi dweud bod hwn yn gofnod teg.',
    recordedLead: "Mae hwn wedi'i ysgrifennu. Nid yw wedi cael ei ddangos i {name} eto.",
    withdrawnLead: "Mae'r cynllun hwn wedi dod i ben, fel y gofynnoch chi.",
    deliveryWaiting: "Wrthi'n anfon eich cynllun.",
    deliverySent: "Mae eich cynllun wedi'i anfon.",
    deliveryFailed: "Nid oedd modd anfon eich cynllun. Mae'n dal ar y dudalen hon.",
    deliveryNotTold:
      "Nid yw'r dudalen hon wedi cael gwybod bod eich cynllun wedi'i storio. Gallwch lawrlwytho copi i'w gadw.",
    deliveryWithForm:
      "Mae eich cynllun yn mynd gyda'r ffurflen ar y dudalen hon. Nid yw'n cael ei anfon nes i chi anfon y ffurflen.",
    whatNext: 'Beth allwch chi ei wneud nawr',
    print: 'Ei argraffu',
    makeChange: 'Gwneud newid',
    clearDevice: "Ei glirio o'r ddyfais hon",
    clearSure: "Mae hyn yn tynnu'r copi oddi ar y ddyfais hon. Ni ellir ei ddadwneud.",
    clearYes: 'Ie, ei glirio',
    clearNo: 'Na, ei gadw',

    lockedTitle: "Wedi'i orchuddio i gadw hyn yn breifat",
    lockedLead: "Ni ellir gweld dim a ddywedoch chi tra bydd wedi'i orchuddio.",
    show: 'Dangos',
  },
};
