import { wish, type AnswerShapes } from './answer-shape.js';

/** Who is here, and whether now is a good time. */
export const openingShapes = {
  'start.who': {
    ownership: 'record',
    writesTo: 'visits',
    type: 'single',
    options: ['self', 'selfHelped', 'withClinician', 'parent', 'proxy', 'clinicianAfter'],
  },
  'start.permission': { ...wish, type: 'single', options: ['yes', 'little', 'notToday', 'never'] },
} as const satisfies AnswerShapes;
