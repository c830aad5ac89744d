import { legal, wish, type AnswerShapes } from './answer-shape.js';

const recommended = { ownership: 'clinicalRecommendation', writesTo: 'recommendations' } as const;

/** What the person would want known in an emergency, the form they have, and the one recommendation form. */
export const emergencyShapes = {
  'emergency.preferences': { ...wish, type: 'longText' },
  'emergency.existing-form': { ...legal, type: 'single', options: ['yes', 'no', 'notSure'] },
  'emergency.existing-form-details': {
    ...legal,
    type: 'group',
    itemFields: [
      { id: 'kind', type: 'single', options: ['respect', 'dnacpr', 'tep', 'other'] },
      { id: 'where', type: 'text', required: true },
      { id: 'dateOnForm', type: 'date' },
      { id: 'seenBy', type: 'people' },
    ],
  },
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
} as const satisfies AnswerShapes;
