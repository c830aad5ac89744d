import type { Question } from '../pack-shape.js';
import { builtIn } from './built-in.js';

/** What the person values and what they fear, in their own words. */
export const mattersQuestions: readonly Question[] = [
  builtIn('matters.top', { sensitivity: 1, urgentRank: 5 }),
  builtIn('matters.fear', { sensitivity: 3, urgentRank: 5 }),
];
