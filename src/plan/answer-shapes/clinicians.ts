import { clinical, type AnswerShapes } from './answer-shape.js';

const capacity = { ownership: 'clinical', writesTo: 'capacity' } as const;
const recommended = { ownership: 'clinicalRecommendation', writesTo: 'recommendations' } as const;

/** What professionals record: capacity, health, what they have seen of papers, and the one recommendation form. */
export const clinicianShapes = {
  'start.capacity': {
    ...capacity,
    type: 'single',
    options: ['hasCapacity', 'withSupport', 'lacks', 'fluctuates', 'notAssessed'],
  },
  'start.capacityDetail': { ...capacity, type: 'longText' },
  'start.basis': {
    ...capacity,
    type: 'single',
    options: ['involved', 'bestInterests', 'attorney', 'childMature', 'childNotMature', 'parental', 'other'],
  },
  'health.diagnoses': {
    ...clinical,
    type: 'group',
    itemFields: [
      { id: 'condition', type: 'text' },
      { id: 'snomed', type: 'text' },
      { id: 'primary', type: 'yesNoNotSure' },
      { id: 'onset', type: 'date' },
      { id: 'notes', type: 'text' },
    ],
  },
  'health.summary': { ...clinical, type: 'longText' },
  'health.prognosis': {
    ...clinical,
    type: 'single',
    options: ['days', 'weeks', 'months', 'years', 'uncertain'],
  },
  'health.phase': { ...clinical, type: 'single', options: ['stable', 'unstable', 'deteriorating', 'dying'] },
  'health.akps': { ...clinical, type: 'scale', min: 0, max: 100 },
  'emergency.recFocus': { ...recommended, type: 'single', options: ['extend', 'balance', 'comfort'] },
  'emergency.recGuidance': { ...recommended, type: 'longText' },
  'emergency.recReason': { ...recommended, type: 'longText' },
  'emergency.recInvolved': { ...recommended, type: 'people' },
  'emergency.recCpr': { ...recommended, type: 'single', options: ['attempt', 'modified', 'notAttempt'] },
  'emergency.recCprDate': { ...recommended, type: 'date', fields: ['decisionDate', 'reviewDate'] },
  'emergency.recCprWhere': { ...recommended, type: 'text' },
  'emergency.recTold': {
    ...recommended,
    type: 'multi',
    options: ['person', 'personNot', 'family', 'carer', 'attorney', 'parents'],
  },
  // The signature of the recommendation.
  'emergency.recSigned': {
    ...recommended,
    type: 'group',
    itemFields: [
      { id: 'by', type: 'text' },
      { id: 'role', type: 'text' },
      { id: 'registration', type: 'text' },
      { id: 'organisation', type: 'text' },
      { id: 'seniorResponsible', type: 'text' },
      { id: 'at', type: 'date' },
    ],
  },
  'legal.adrtChecks': {
    ...clinical,
    type: 'multi',
    options: [
      ...(['seen', 'over18', 'capacity', 'specific', 'circumstances'] as const),
      ...(['evenIfLife', 'signed', 'witnessed', 'notWithdrawn', 'noLaterLpa'] as const),
    ],
  },
  'legal.safeguarding': { ...clinical, type: 'longText' },
} as const satisfies AnswerShapes;
