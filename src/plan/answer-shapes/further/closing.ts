import { consent, fact, legal, wish, type AnswerShapes } from '../answer-shape.js';

/** More of sudden illness, papers, the last days, what comes after, and sharing. */
export const furtherClosingShapes = {
  'emergency.treatments': {
    ...wish,
    type: 'ratings',
    options: [
      ...(['hospital', 'drip', 'oralAbx', 'feeding', 'nivMask'] as const),
      ...(['ventilator', 'icu', 'dialysis', 'blood', 'surgery'] as const),
    ],
    ratings: ['want', 'tryForAWhile', 'ratherNot', 'dontKnow', 'talk'],
  },
  'emergency.cprView': {
    ...wish,
    type: 'single',
    options: ['wouldWant', 'wouldNot', 'notSure', 'explain', 'notNow'],
  },
  'legal.deputy': { ...legal, type: 'single', options: ['yes', 'no', 'notSure'] },
  'lastdays.notWith': { ...wish, type: 'people' },
  'lastdays.care': {
    ...wish,
    type: 'multi',
    options: [
      ...(['touch', 'noTouch', 'talk', 'quiet', 'mouth'] as const),
      ...(['hair', 'clothes', 'modesty', 'prayer', 'rituals'] as const),
    ],
  },
  'lastdays.tell': { ...wish, type: 'people' },
  'lastdays.implants': { ...fact, type: 'single', options: ['icd', 'pacemaker', 'other', 'no', 'notSure'] },
  'after.organ': {
    ...wish,
    type: 'single',
    options: ['donate', 'some', 'research', 'no', 'registered', 'family', 'undecided'],
  },
  'after.body': { ...wish, type: 'longText' },
  'after.keep': { ...wish, type: 'longText' },
  'after.bereavement': { ...wish, type: 'people' },
  'sharing.family': { ...consent, type: 'people' },
  'sharing.trigger': {
    type: 'multi',
    ownership: 'record',
    writesTo: 'review',
    options: ['ask', 'worse', 'move', 'carer', 'newTreatment', 'capacity'],
  },
  'sharing.feedback': {
    type: 'single',
    ownership: 'experience',
    writesTo: 'statements',
    options: ['helped', 'ok', 'hard', 'upset'],
  },
} as const satisfies AnswerShapes;
