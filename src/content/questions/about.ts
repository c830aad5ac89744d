import type { Question } from '../pack-shape.js';
import { builtIn } from './built-in.js';

/** What the person is called. */
export const aboutQuestions: readonly Question[] = [
  builtIn('about.preferredName', { sensitivity: 1, urgentRank: 1 }),
];
