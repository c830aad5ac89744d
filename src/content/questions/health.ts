import { healthShapes } from '../../plan/answer-shapes/health.js';
import type { Question } from '../pack-shape.js';
import { asker } from './built-in.js';

const ask = asker(healthShapes);

/** What the person knows, hopes and fears about their health. */
export const healthQuestions: readonly Question[] = [
  ask('health.understanding', { sensitivity: 2 }),
  ask('health.questions', { sensitivity: 1 }),
  ask('health.hopes', { sensitivity: 2 }),
  ask('health.worries', { sensitivity: 3 }),
];
