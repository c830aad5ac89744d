import { closingShapes } from '../../plan/answer-shapes/closing.js';
import type { Question } from '../pack-shape.js';
import { asker } from './built-in.js';

const ask = asker(closingShapes);

/** After the person has died. Behind a gate. */
export const afterQuestions: readonly Question[] = [ask('after.funeral', { sensitivity: 3 })];
