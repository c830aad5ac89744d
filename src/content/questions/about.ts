import { personShapes } from '../../plan/answer-shapes/person.js';
import type { Question } from '../pack-shape.js';
import { asker } from './built-in.js';

const ask = asker(personShapes);

/** What the person is called, and who they are. */
export const aboutQuestions: readonly Question[] = [
  ask('about.preferredName', { sensitivity: 1, urgentRank: 1 }),
  ask('about.story', { sensitivity: 1 }),
  ask('about.goodDay', { sensitivity: 1 }),
];
