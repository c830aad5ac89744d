import type { Words } from '../plain-id.js';

/** Headings of the eleven blocks, for staff and, in `yours`, for the person whose card it is. */
export const blockWords = {
  who: 'Who',
  cpr: 'If the heart stops',
  treatment: 'Aim and limits of treatment',
  papers: 'Binding papers',
  says: 'What the person says',
  dangers: 'Main illness and dangers',
  now: 'What to do now',
  call: 'Who to call',
  communicate: 'How to communicate',
  access: 'Getting in, and who depends on them',
  trust: 'How far to trust this',
};

/** The same headings on the person's own copy, where they differ. */
export const yourBlockWords: Partial<typeof blockWords> = {
  cpr: 'If your heart stops',
  papers: 'Your papers',
  says: 'What you say',
  communicate: 'How to communicate with you',
  access: 'Getting in, and who depends on you',
};

/** Short names of what was asked, as staff look for them, where the id does not say it: "health.allergies" is "Allergies". */
export const shortWords: Words = {
  'legal.adrt': 'Advance decision',
  'legal.adrtWhere': 'The advance decision',
  'legal.lpa': 'Health attorney',
  'matters.top': 'Matters most',
  'matters.fear': 'Wants to avoid',
  'emergency.preferences': 'In an emergency',
  'place.ifWorse': 'Hospital if worse',
  'place.care': 'Wants care at',
  'place.death1': 'Wants to die at',
  'faith.products': 'Treatment not acceptable',
  'comfort.antMeds': 'Just-in-case medicines',
  'sharing.keyWorker': 'Leads the care',
  'legal.parental': 'Parental responsibility',
  'communication.needs': 'Finds hard',
};

const papers = { no: 'None', want: 'None. Wants to know more' };

/** What was chosen, by question or section, where the id of a choice does not say it: "careHome" is read "Care home". */
export const choiceWords: Readonly<Record<string, Words>> = {
  'emergency.existing-form': { no: 'No form' },
  'emergency.existing-form-details': {
    respect: 'ReSPECT form',
    dnacpr: 'DNACPR form',
    tep: 'Treatment escalation plan',
  },
  'legal.adrt': { ...papers, yesLst: 'Covers life-sustaining treatment' },
  'legal.lpa': {
    ...papers,
    yesLst: 'With life-sustaining authority',
    propertyOnly: 'Only for money and property',
  },
  'place.ifWorse': {
    onlyIf: "Only if it can't be done at home",
    avoid: 'Would rather stay where they are',
    comfortOnly: 'Only for comfort',
    depends: 'It depends. Ask',
  },
  place: {
    home: 'Own home',
    relative: 'Home of family or a friend',
    community: 'Community hospital',
  },
  lastdays: { icd: 'ICD' },
  'communication.language': {
    en: 'English',
    cy: 'Welsh',
    bsl: 'British Sign Language',
  },
  'communication.needs': {
    thinking: 'Remembering or taking things in',
    summon: 'Calling for help',
    safety: 'Noticing danger',
    learning: 'Has a learning disability',
    none: 'None of these',
  },
};

/** Sides of what was told in several fields. Nothing before those that need no name. */
export const sideWords: Words = {
  where: 'Look in',
  dateOnForm: 'Dated',
  date: 'Dated',
  actsJointly: 'Must act together',
  documentSeenBy: 'Paper seen by',
  trigger: 'If',
  whatItLooksLike: 'Looks like',
  firstSteps: 'Do first',
  whoToCall: 'Call',
  ...{ kind: '', person: '', setting: '', orgName: '', address: '', condition: '' },
};

/** Sentences of the card that no other view has. */
export const cardWords = {
  label: 'For an emergency',
  likes: 'likes',
  more: 'see the full plan',
  whole: 'Show every word',
  atOdds: 'The record says otherwise. Ask',
  fromRecord: 'From {source}',
  consent: 'Consent to share: {value}, {date}',
  confirmed: 'Last confirmed {date} by {name}',
  notConfirmed: 'Not confirmed by anybody',
  capacity: 'Capacity ({decision}): {outcome}, {date}',
  capacityPresumed: 'Capacity: presumed. None recorded',
  mayBeOld: 'May be out of date. Check the live plan. Not a substitute for judgement.',
  outOfUse: 'NOT IN USE',
};
