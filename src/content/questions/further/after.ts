import { furtherClosingShapes } from '../../../plan/answer-shapes/further/closing.js';
import type { Question } from '../../pack-shape.js';
import { asker } from '../built-in.js';

const ask = asker(furtherClosingShapes);

/** More of what comes after death. Behind a gate. */
export const afterQuestions: readonly Question[] = [
  ask('after.organ', { sensitivity: 3 }),
  ask('after.body', { sensitivity: 3 }),
  ask('after.keep', { sensitivity: 2 }),
  ask('after.bereavement', { sensitivity: 3, pickFrom: 'people.list' }),
];
