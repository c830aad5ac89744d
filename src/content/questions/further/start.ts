import { furtherPersonShapes } from '../../../plan/answer-shapes/further/person.js';
import type { Question } from '../../pack-shape.js';
import { asker } from '../built-in.js';

const ask = asker(furtherPersonShapes);

/** Who should be there for the talk. */
export const startQuestions: readonly Question[] = [ask('start.presence', { sensitivity: 1 })];
