import { personShapes } from '../../plan/answer-shapes/person.js';
import type { Question } from '../pack-shape.js';
import { asker } from './built-in.js';

const ask = asker(personShapes);

/** The people in the person's life, and a carer's own words. */
export const peopleQuestions: readonly Question[] = [
  ask('people.list', { sensitivity: 1 }),
  ask('people.firstCall', { sensitivity: 1, pickFrom: 'people.list', urgentRank: 8 }),
  ask('people.involve', { sensitivity: 2, pickFrom: 'people.list', urgentRank: 8 }),
  ask('people.mainCarer', { sensitivity: 1 }),
  ask('people.carerVoice', { sensitivity: 2, whoMayAnswer: ['proxy', 'clinician'] }),
];
