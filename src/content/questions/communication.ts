import { personShapes } from '../../plan/answer-shapes/person.js';
import type { Question } from '../pack-shape.js';
import { asker } from './built-in.js';

const ask = asker(personShapes);

/** How to talk with the person. */
export const communicationQuestions: readonly Question[] = [
  ask('communication.language', { sensitivity: 1, urgentRank: 9 }),
  ask('communication.needs', { sensitivity: 1, urgentRank: 9 }),
];
