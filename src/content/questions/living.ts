import { lifeShapes } from '../../plan/answer-shapes/life.js';
import type { Question } from '../pack-shape.js';
import { asker } from './built-in.js';

const ask = asker(lifeShapes);

/** What the person wants to keep doing, and what they would like to work on. */
export const livingQuestions: readonly Question[] = [
  ask('living.keepDoing', { sensitivity: 1 }),
  ask('living.goals', { sensitivity: 1 }),
];
