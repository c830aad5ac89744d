import { legal, wish, type AnswerShapes } from './answer-shape.js';

/** What the person would want known in an emergency, and the form they have. */
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
} as const satisfies AnswerShapes;
