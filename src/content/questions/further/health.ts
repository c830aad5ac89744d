import { furtherLifeShapes } from '../../../plan/answer-shapes/further/life.js';
import type { Question } from '../../pack-shape.js';
import { asker } from '../built-in.js';

const ask = asker(furtherLifeShapes);

/** What the person must not be given. */
export const healthQuestions: readonly Question[] = [
  ask('health.allergies', { sensitivity: 1, urgentRank: 6 }),
];
