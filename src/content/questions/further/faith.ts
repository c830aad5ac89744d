import { furtherLifeShapes } from '../../../plan/answer-shapes/further/life.js';
import type { Question } from '../../pack-shape.js';
import { asker } from '../built-in.js';

const ask = asker(furtherLifeShapes);

/** How decisions are made in the family. */
export const faithQuestions: readonly Question[] = [ask('faith.decisions', { sensitivity: 2 })];
