import type { Question } from '../pack-shape.js';
import { builtIn } from './built-in.js';

/** How to talk with the person. */
export const communicationQuestions: readonly Question[] = [
  builtIn('communication.language', { sensitivity: 1, urgentRank: 9 }),
  builtIn('communication.needs', { sensitivity: 1, urgentRank: 9 }),
];
