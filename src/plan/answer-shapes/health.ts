import { clinical, wish, type AnswerShapes } from './answer-shape.js';

/** What the person understands and hopes, and what professionals record. */
export const healthShapes = {
  'health.understanding': { ...wish, type: 'longText' },
  'health.questions': { ...wish, type: 'longText' },
  'health.hopes': { ...wish, type: 'longText' },
  'health.worries': { ...wish, type: 'longText' },
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
} as const satisfies AnswerShapes;
