import { furtherClosingShapes } from '../../../plan/answer-shapes/further/closing.js';
import type { Question } from '../../pack-shape.js';
import { asker } from '../built-in.js';

const ask = asker(furtherClosingShapes);

/** More of the last days of life, behind a gate; an implanted device is asked about before it. */
export const lastdaysQuestions: readonly Question[] = [
  ask('lastdays.notWith', { sensitivity: 3, pickFrom: 'people.list', hiddenFrom: ['parents', 'family'] }),
  ask('lastdays.care', { sensitivity: 3 }),
  ask('lastdays.tell', { sensitivity: 3, pickFrom: 'people.list', urgentRank: 8 }),
  ask('lastdays.implants', { sensitivity: 1, urgentRank: 6 }),
];
