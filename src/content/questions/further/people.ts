import { furtherPersonShapes } from '../../../plan/answer-shapes/further/person.js';
import type { Question } from '../../pack-shape.js';
import { asker } from '../built-in.js';

const ask = asker(furtherPersonShapes);

/** Who must not be told, who depends on the person, and what carers need. */
export const peopleQuestions: readonly Question[] = [
  ask('people.doNotShare', { sensitivity: 3, pickFrom: 'people.list', hiddenFrom: ['parents', 'family'] }),
  ask('people.dependants', { sensitivity: 2, urgentRank: 10 }),
  ask('people.carerNeeds', { sensitivity: 1 }),
  // To read "I don't want them told" would tell them.
  ask('people.aware', { sensitivity: 3, hiddenFrom: ['parents', 'family'] }),
];
