import { furtherLifeShapes } from '../../../plan/answer-shapes/further/life.js';
import type { Question } from '../../pack-shape.js';
import { asker } from '../built-in.js';

const ask = asker(furtherLifeShapes);

/** What makes life worth living, what the person would go through for more time, and what they would leave behind. */
export const mattersQuestions: readonly Question[] = [
  ask('matters.abilities', { sensitivity: 3 }),
  ask('matters.tradeoff', { sensitivity: 3 }),
  ask('matters.memory', { sensitivity: 2 }),
];
