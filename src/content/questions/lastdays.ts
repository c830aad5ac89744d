import { closingShapes } from '../../plan/answer-shapes/closing.js';
import type { Question } from '../pack-shape.js';
import { asker } from './built-in.js';

const ask = asker(closingShapes);

/** The last days of life. Behind a gate. */
export const lastdaysQuestions: readonly Question[] = [
  ask('lastdays.with', { sensitivity: 3, pickFrom: 'people.list' }),
];
