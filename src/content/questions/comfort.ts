import { lifeShapes } from '../../plan/answer-shapes/life.js';
import type { Question } from '../pack-shape.js';
import { asker } from './built-in.js';

const ask = asker(lifeShapes);

/** What bothers the person, and how they feel in themselves. */
export const comfortQuestions: readonly Question[] = [
  ask('comfort.problems', { sensitivity: 1 }),
  ask('comfort.peace', { sensitivity: 3, escalateOn: ['overwhelmed'] }),
];
