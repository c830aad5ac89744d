import type { UrgentBlockId } from './urgent-view.js';

/** The blocks in the order of reading, facts before prose, each with the questions that it reads. */
export const blockAsks: Readonly<Record<UrgentBlockId, readonly string[]>> = {
  who: ['about.preferredName'],
  cpr: ['emergency.existing-form', 'emergency.existing-form-details'],
  treatment: [],
  papers: ['legal.adrt', 'legal.adrtWhere', 'legal.lpa', 'legal.attorneys'],
  says: [
    ...['matters.top', 'matters.fear', 'emergency.preferences'],
    ...['place.ifWorse', 'place.care', 'place.death1'],
  ],
  dangers: ['health.diagnoses', 'health.allergies', 'lastdays.implants', 'faith.products'],
  now: ['comfort.crisisPlan', 'comfort.antMeds', 'comfort.antMedsWhere'],
  call: [
    ...['sharing.keyWorker', 'people.firstCall', 'people.involve'],
    ...['legal.attorneys', 'legal.parental', 'lastdays.tell'],
  ],
  communicate: [
    ...['communication.language', 'communication.interpreter', 'communication.needs'],
    ...['communication.painSigns', 'comfort.pain', 'growing.comforter'],
  ],
  access: ['about.access', 'about.livesWith', 'people.dependants'],
  trust: [],
};

/** A professional's, so that silence is "not recorded" rather than "not asked". */
export const clinicalAsks: readonly string[] = [
  ...['health.diagnoses', 'health.allergies', 'comfort.crisisPlan', 'comfort.antMeds'],
];

/** Asked only after another answer: silence says nothing. */
export const detailAsks: readonly string[] = [
  ...['about.preferredName', 'emergency.existing-form-details', 'legal.adrtWhere', 'legal.attorneys'],
  ...['comfort.antMedsWhere', 'legal.parental', 'communication.interpreter', 'growing.comforter'],
];
