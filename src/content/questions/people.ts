import type { Question } from '../pack-shape.js';
import { builtIn } from './built-in.js';

/** The people in the person's life. */
export const peopleQuestions: readonly Question[] = [
  builtIn('people.firstCall', { sensitivity: 1, pickFrom: 'people.list', urgentRank: 8 }),
];
