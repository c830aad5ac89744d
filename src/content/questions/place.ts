import { lifeShapes } from '../../plan/answer-shapes/life.js';
import type { Question } from '../pack-shape.js';
import { asker } from './built-in.js';

const ask = asker(lifeShapes);

/** Where the person would like to be. */
export const placeQuestions: readonly Question[] = [
  ask('place.care', { sensitivity: 2, urgentRank: 5 }),
  ask('place.ifWorse', { sensitivity: 3, urgentRank: 5 }),
  ask('place.death1', { sensitivity: 3, urgentRank: 5 }),
  ask('place.death2', { sensitivity: 3, visibleWhen: { question: 'place.death1', answered: true } }),
];
