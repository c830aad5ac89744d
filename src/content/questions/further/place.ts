import { furtherLifeShapes } from '../../../plan/answer-shapes/further/life.js';
import type { Question } from '../../pack-shape.js';
import { asker } from '../built-in.js';

const ask = asker(furtherLifeShapes);

/** Where the person would not want to be, what may change their mind, and what they would like around them. */
export const placeQuestions: readonly Question[] = [
  ask('place.notWant', { sensitivity: 2 }),
  ask('place.changeIf', { sensitivity: 3 }),
  ask('place.around', { sensitivity: 2 }),
];
