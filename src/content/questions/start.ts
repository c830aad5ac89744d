import type { Question } from '../pack-shape.js';
import { builtIn } from './built-in.js';

/** Who is here, and whether now is a good time. */
export const startQuestions: readonly Question[] = [
  builtIn('start.who', { sensitivity: 1 }),
  builtIn('start.adult', { sensitivity: 1 }),
  builtIn('start.permission', { sensitivity: 1 }),
];
