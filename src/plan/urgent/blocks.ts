import type { UrgentBlockId } from './urgent-view.js';

/** What a block reads. `clinical`: a professional's, so that silence is "not recorded" rather than "not asked". */
export interface BlockPlan {
  readonly id: UrgentBlockId;
  readonly asks: readonly string[];
  readonly clinical?: readonly string[];
  /** Asked only after another answer: silence says nothing. */
  readonly details?: readonly string[];
}

/** The blocks in the order of reading, facts before prose. */
export const blockPlans: readonly BlockPlan[] = [
  { id: 'who', asks: ['about.preferredName'], details: ['about.preferredName'] },
  {
    id: 'cpr',
    asks: ['emergency.existing-form', 'emergency.existing-form-details'],
    details: ['emergency.existing-form-details'],
  },
  { id: 'treatment', asks: [] },
  {
    id: 'papers',
    asks: ['legal.adrt', 'legal.adrtWhere', 'legal.lpa', 'legal.attorneys'],
    details: ['legal.adrtWhere', 'legal.attorneys'],
  },
  {
    id: 'says',
    asks: [
      ...['matters.top', 'matters.fear', 'emergency.preferences', 'place.ifWorse', 'place.care'],
      'place.death1',
    ],
  },
  {
    id: 'dangers',
    asks: ['health.diagnoses', 'health.allergies', 'lastdays.implants', 'faith.products'],
    clinical: ['health.diagnoses', 'health.allergies'],
  },
  {
    id: 'now',
    asks: ['comfort.crisisPlan', 'comfort.antMeds', 'comfort.antMedsWhere'],
    clinical: ['comfort.crisisPlan', 'comfort.antMeds'],
    details: ['comfort.antMedsWhere'],
  },
  {
    id: 'call',
    asks: [
      ...['sharing.keyWorker', 'people.firstCall', 'people.involve', 'legal.attorneys', 'legal.parental'],
      'lastdays.tell',
    ],
    details: ['legal.attorneys', 'legal.parental'],
  },
  {
    id: 'communicate',
    asks: [
      ...[
        'communication.language',
        'communication.interpreter',
        'communication.needs',
        'communication.painSigns',
      ],
      ...['comfort.pain', 'growing.comforter'],
    ],
    details: ['communication.interpreter', 'growing.comforter'],
  },
  { id: 'access', asks: ['about.access', 'about.livesWith', 'people.dependants'] },
  { id: 'trust', asks: [] },
];
