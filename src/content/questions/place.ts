import type { Question } from '../pack-shape.js';
import { builtIn } from './built-in.js';

/** Where the person would like to be. */
export const placeQuestions: readonly Question[] = [
  builtIn('place.care', { sensitivity: 2, urgentRank: 5 }),
  builtIn('place.ifWorse', { sensitivity: 3, urgentRank: 5 }),
];
