import { openingShapes } from '../../plan/answer-shapes/opening.js';
import type { Question } from '../pack-shape.js';
import { asker } from './built-in.js';

const ask = asker(openingShapes);

/** Who is here, and whether now is a good time. */
export const openingQuestions: readonly Question[] = [
  ask('start.who', { sensitivity: 1 }),
  ask('start.permission', { sensitivity: 1 }),
];
