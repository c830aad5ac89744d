import { furtherLifeShapes } from '../../../plan/answer-shapes/further/life.js';
import type { Question } from '../../pack-shape.js';
import { asker } from '../built-in.js';

const ask = asker(furtherLifeShapes);

/** What is difficult, what helps, and how far to push: "to the extent that they wish" (Ambition 3). */
export const livingQuestions: readonly Question[] = [
  ask('living.difficulty', { sensitivity: 1 }),
  ask('living.help', { sensitivity: 1 }),
  ask('living.rehabExtent', { sensitivity: 1 }),
  ask('living.money', { sensitivity: 2 }),
];
