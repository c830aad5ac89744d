import { legal, type AnswerShapes } from './answer-shape.js';

/** Which legal papers exist. */
export const paperShapes = {
  'legal.advanceStatement': { ...legal, type: 'single', options: ['yes', 'no', 'notSure'] },
  'legal.adrt': { ...legal, type: 'single', options: ['yes', 'yesLst', 'no', 'want', 'notSure'] },
  'legal.adrtWhere': {
    ...legal,
    type: 'group',
    itemFields: [
      { id: 'location', type: 'text' },
      { id: 'copiesWith', type: 'people' },
      { id: 'date', type: 'date' },
      { id: 'upload', type: 'media' },
    ],
  },
  'legal.lpa': {
    ...legal,
    type: 'single',
    options: ['yes', 'yesLst', 'propertyOnly', 'no', 'want', 'notSure'],
  },
  'legal.attorneys': {
    ...legal,
    type: 'group',
    itemFields: [
      { id: 'person', type: 'people', required: true },
      { id: 'actsJointly', type: 'yesNoNotSure' },
      { id: 'registered', type: 'yesNoNotSure' },
      { id: 'documentSeenBy', type: 'people' },
      { id: 'lifeSustainingAuthority', type: 'yesNoNotSure' },
    ],
  },
} as const satisfies AnswerShapes;
