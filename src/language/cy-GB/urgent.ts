import type { Translated } from '../language-book.js';

/** Headings of the eleven blocks, for staff, in Welsh. */
export const block: Translated<'block'> = {
  review: 'machine-draft',
  words: {
    who: 'Pwy',
    cpr: 'Os bydd y galon yn stopio',
    treatment: "Nod a therfynau'r driniaeth",
    papers: "Papurau sy'n rhwymo",
    says: "Yr hyn mae'r person yn ei ddweud",
    dangers: 'Prif salwch a pheryglon',
    now: "Beth i'w wneud nawr",
    call: "Pwy i'w ffonio",
    communicate: 'Sut i gyfathrebu',
    access: "Mynd i mewn, a phwy sy'n dibynnu arnyn nhw",
    trust: 'Faint i ddibynnu ar hyn',
  },
};

/** The same headings on the person's own copy, where they differ, in Welsh. */
export const yourBlock: Translated<'yourBlock'> = {
  review: 'machine-draft',
  words: {
    cpr: 'Os bydd eich calon yn stopio',
    papers: 'Eich papurau',
    says: "Yr hyn rydych chi'n ei ddweud",
    communicate: 'Sut i gyfathrebu â chi',
    access: "Mynd i mewn, a phwy sy'n dibynnu arnoch chi",
  },
};

/** Short names of what was asked, as staff look for them, in Welsh: those too that English reads from their ids. */
export const short: Translated<'short'> = {
  review: 'machine-draft',
  words: {
    'legal.adrt': 'Penderfyniad ymlaen llaw',
    'legal.adrtWhere': 'Y penderfyniad ymlaen llaw',
    'legal.lpa': 'Atwrnai iechyd',
    'matters.top': 'Yn bwysicaf oll',
    'matters.fear': 'Eisiau osgoi',
    'emergency.preferences': 'Mewn argyfwng',
    'place.ifWorse': 'Ysbyty os bydd yn waeth',
    'place.care': 'Lle mae eisiau gofal',
    'place.death1': 'Lle mae eisiau marw',
    'faith.products': "Triniaeth nad yw'n dderbyniol",
    'comfort.antMeds': 'Meddyginiaethau rhag ofn',
    'sharing.keyWorker': 'Yn arwain y gofal',
    'legal.parental': 'Cyfrifoldeb rhiant',
    'communication.needs': "Yn ei chael hi'n anodd",
    recommendation: 'Argymhelliad',
    'about.preferredName': 'Hoff enw',
    'about.access': 'Mynd i mewn',
    'about.livesWith': 'Yn byw gyda',
    'emergency.existing-form': "Ffurflen sy'n bod eisoes",
    'emergency.existing-form-details': "Manylion y ffurflen sy'n bod eisoes",
    'legal.attorneys': 'Atwrneiod',
    'health.diagnoses': 'Salwch',
    'health.allergies': 'Alergeddau',
    'lastdays.implants': 'Mewnblaniadau',
    'lastdays.tell': 'Pobl i roi gwybod iddyn nhw',
    'comfort.crisisPlan': 'Cynllun at argyfwng',
    'comfort.antMedsWhere': "Ble mae'r meddyginiaethau rhag ofn",
    'comfort.pain': 'Poen',
    'people.firstCall': "Pwy i'w ffonio gyntaf",
    'people.involve': "Pobl i'w cynnwys",
    'people.dependants': "Pobl sy'n dibynnu arnyn nhw",
    'communication.language': 'Iaith',
    'communication.interpreter': 'Cyfieithydd',
    'communication.painSigns': 'Arwyddion o boen',
    'growing.comforter': "Beth sy'n eu cysuro",
  },
};

const papers = { yes: 'Oes', no: 'Dim', want: 'Dim. Eisiau gwybod mwy' };

/** What was chosen, by question or section, in Welsh; under `any`, whatever was asked. */
export const choice: Translated<'choice'> = {
  review: 'machine-draft',
  words: {
    any: { yes: 'Ie', no: 'Na', notSure: 'Ddim yn siŵr', other: 'Arall' },
    'emergency.existing-form': { yes: 'Oes', no: 'Dim ffurflen' },
    'emergency.existing-form-details': {
      respect: 'Ffurflen ReSPECT',
      dnacpr: 'Ffurflen DNACPR',
      tep: 'Cynllun uwchgyfeirio triniaeth',
      other: 'Ffurflen arall',
    },
    'legal.adrt': { ...papers, yesLst: 'Yn cwmpasu triniaeth cynnal bywyd' },
    'legal.lpa': {
      ...papers,
      yesLst: 'Gydag awdurdod dros driniaeth cynnal bywyd',
      propertyOnly: 'Ar gyfer arian ac eiddo yn unig',
    },
    'place.ifWorse': {
      onlyIf: 'Dim ond os na ellir ei wneud gartref',
      avoid: "Byddai'n well ganddyn nhw aros lle maen nhw",
      comfortOnly: 'Dim ond er cysur',
      depends: "Mae'n dibynnu. Gofynnwch",
    },
    place: {
      home: 'Eu cartref eu hunain',
      relative: 'Cartref teulu neu ffrind',
      careHome: 'Cartref gofal',
      hospice: 'Hosbis',
      hospital: 'Ysbyty',
      community: 'Ysbyty cymunedol',
      other: 'Rhywle arall',
      noPreference: 'Dim dewis penodol',
    },
    lastdays: { icd: 'ICD', pacemaker: 'Rheolydd calon', no: 'Dim' },
    'comfort.antMeds': { box: 'Mewn blwch', prescribed: "Wedi'u rhagnodi", no: 'Dim' },
    'about.livesWith': {
      alone: 'Neb',
      withOthers: 'Pobl eraill',
      careHome: 'Cartref gofal',
      supported: 'Llety â chymorth',
      hostel: 'Hostel',
      prison: 'Carchar',
      none: 'Dim cartref sefydlog',
    },
    'growing.comforter': {
      toy: 'Tegan',
      person: 'Rhywun',
      play: 'Chwarae',
      music: 'Cerddoriaeth',
      cuddle: 'Cwtsh',
      story: 'Stori',
      space: 'Lle i fod ar wahân',
    },
    'sharing.consent': {
      some: 'Peth ohono',
      bestInterests: 'Er lles pennaf',
      attorney: 'Drwy atwrnai',
      parental: 'Drwy gyfrifoldeb rhiant',
      withdrawn: "Wedi'i dynnu'n ôl",
    },
    'communication.interpreter': { yes: 'Oes angen un', no: 'Dim angen un' },
    'communication.language': {
      en: 'Saesneg',
      cy: 'Cymraeg',
      bsl: 'Iaith Arwyddion Prydain',
      other: 'Iaith arall',
    },
    'communication.needs': {
      hearing: 'Clywed',
      sight: 'Gweld',
      speech: 'Siarad',
      autistic: 'Awtistig',
      thinking: 'Cofio neu ddeall pethau',
      summon: 'Galw am help',
      safety: 'Sylwi ar berygl',
      learning: 'Mae ganddyn nhw anabledd dysgu',
      none: "Dim un o'r rhain",
    },
  },
};

/** Sides of what was told in several fields, in Welsh. Nothing before those that need no name. */
export const side: Translated<'side'> = {
  review: 'machine-draft',
  words: {
    where: 'Ble i edrych',
    dateOnForm: 'Dyddiad',
    date: 'Dyddiad',
    actsJointly: "Rhaid iddyn nhw weithredu gyda'i gilydd",
    documentSeenBy: 'Gwelwyd y papur gan',
    trigger: 'Os',
    whatItLooksLike: "Sut mae'n edrych",
    firstSteps: "I'w wneud gyntaf",
    whoToCall: 'Ffoniwch',
    seenBy: 'Gwelwyd gan',
    location: 'Lleoliad',
    copiesWith: 'Mae copïau gan',
    upload: 'Ffeil',
    registered: 'Wedi cofrestru',
    lifeSustainingAuthority: 'Awdurdod dros driniaeth cynnal bywyd',
    snomed: 'SNOMED',
    primary: 'Prif salwch',
    onset: 'Ers',
    notes: 'Nodiadau',
    phone: 'Ffôn',
    hours: 'Oriau',
    medicines: 'Meddyginiaethau',
    isUsualResidence: "Dyma'r cartref arferol",
    kind: '',
    person: '',
    setting: '',
    orgName: '',
    address: '',
    condition: '',
  },
};

/** Sentences of the card that no other view has, in Welsh. */
export const card: Translated<'card'> = {
  review: 'machine-draft',
  words: {
    label: 'Ar gyfer argyfwng',
    likes: "yn hoffi'r enw",
    more: 'gweler y cynllun llawn',
    whole: 'Dangos pob gair',
    atOdds: "Mae'r cofnod yn dweud yn wahanol. Gofynnwch",
    fromRecord: 'Ffynhonnell: {source}',
    consent: 'Caniatâd i rannu: {value}, {date}',
    confirmed: 'Cadarnhawyd ddiwethaf ar {date} gan {name}',
    notConfirmed: 'Heb ei gadarnhau gan neb',
    capacity: 'Galluedd ({decision}): {outcome}, {date}',
    capacityPresumed: "Galluedd: rhagdybir bod galluedd. Dim byd wedi'i gofnodi",
    mayBeOld: "Gallai hwn fod yn hen. Edrychwch ar y cynllun cyfredol. Nid yw'n cymryd lle barn.",
    outOfUse: 'DDIM MEWN DEFNYDD',
  },
};
