import { furtherClosingShapes } from '../../../plan/answer-shapes/further/closing.js';
import type { Question } from '../../pack-shape.js';
import { asker } from '../built-in.js';

const ask = asker(furtherClosingShapes);

/** Whether a court has spoken. None of it is made here. */
export const legalQuestions: readonly Question[] = [ask('legal.deputy', { sensitivity: 2 })];
