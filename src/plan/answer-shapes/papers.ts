import { clinical, legal, type AnswerShapes } from './answer-shape.js';

/** Which legal papers exist, and what professionals have seen of them. */
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
  'legal.adrtChecks': {
    ...clinical,
    type: 'multi',
    options: [
      ...(['seen', 'over18', 'capacity', 'specific', 'circumstances'] as const),
      ...(['evenIfLife', 'signed', 'witnessed', 'notWithdrawn', 'noLaterLpa'] as const),
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
  'legal.safeguarding': { ...clinical, type: 'longText' },
} as const satisfies AnswerShapes;
