import { legal, wish, type AnswerShapes } from '../answer-shape.js';

/** What children and young people are asked besides, and their parents. */
export const growingShapes = {
  'growing.friends': { ...wish, type: 'longText' },
  'growing.school': { ...wish, type: 'single', options: ['yes', 'some', 'home', 'no', 'notSure'] },
  'growing.siblings': { ...wish, type: 'longText' },
  'growing.howInvolved': { ...wish, type: 'single', options: ['all', 'some', 'parents', 'each'] },
  'growing.private': { ...wish, type: 'yesNoNotSure' },
  'growing.comforter': {
    ...wish,
    type: 'multi',
    options: ['toy', 'person', 'play', 'music', 'cuddle', 'story', 'space', 'other'],
  },
  'growing.transition': { ...wish, type: 'single', options: ['yes', 'started', 'no', 'na'] },
  'growing.birth': { ...wish, type: 'longText' },
  'legal.parental': {
    ...legal,
    type: 'group',
    itemFields: [{ id: 'person', type: 'people', required: true }],
  },
} as const satisfies AnswerShapes;
