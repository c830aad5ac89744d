import { furtherPersonShapes } from '../../../plan/answer-shapes/further/person.js';
import type { Question } from '../../pack-shape.js';
import { asker } from '../built-in.js';

const ask = asker(furtherPersonShapes);

/** How to reach and talk with the person. */
export const communicationQuestions: readonly Question[] = [
  ask('communication.interpreter', { sensitivity: 1, urgentRank: 9 }),
  ask('communication.contactMethod', { sensitivity: 1 }),
  ask('communication.format', { sensitivity: 1 }),
  ask('communication.professional', { sensitivity: 1 }),
  ask('communication.support', { sensitivity: 1 }),
  ask('communication.painSigns', { sensitivity: 2, urgentRank: 9 }),
];
