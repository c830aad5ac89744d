import { consent, fact, wish, type AnswerShapes } from './answer-shape.js';

/** Last days, afterwards, sharing, agreeing and looking again. */
export const closingShapes = {
  'lastdays.with': { ...wish, type: 'people' },
  'after.funeral': {
    ...wish,
    type: 'single',
    options: ['burial', 'cremation', 'natural', 'repatriation', 'none', 'family', 'other'],
  },
  'sharing.consent': {
    ...consent,
    type: 'single',
    options: ['yes', 'some', 'no', 'bestInterests', 'attorney', 'parental', 'withdrawn'],
  },
  'sharing.exclude': {
    ...consent,
    type: 'multi',
    options: [
      ...(['about', 'communication', 'people', 'health', 'matters', 'living', 'comfort'] as const),
      ...(['faith', 'place', 'emergency', 'legal', 'lastdays', 'after', 'growing'] as const),
    ],
  },
  'sharing.keyWorker': { ...fact, type: 'people' },
  'sharing.review': { type: 'date', ownership: 'record', writesTo: 'review' },
  'sharing.agree': {
    type: 'single',
    ownership: 'record',
    writesTo: 'agreements',
    options: ['yes', 'mostly', 'no', 'notShown'],
  },
} as const satisfies AnswerShapes;
