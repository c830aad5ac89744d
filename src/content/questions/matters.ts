import { lifeShapes } from '../../plan/answer-shapes/life.js';
import type { Question } from '../pack-shape.js';
import { asker } from './built-in.js';

const ask = asker(lifeShapes);

/** What the person values, what they fear, and what they still want to do. */
export const mattersQuestions: readonly Question[] = [
  ask('matters.top', { sensitivity: 1, urgentRank: 5 }),
  ask('matters.rank', { sensitivity: 1 }),
  ask('matters.scale', { sensitivity: 3 }),
  ask('matters.fear', { sensitivity: 3, urgentRank: 5 }),
  ask('matters.bucket', { sensitivity: 2 }),
];
