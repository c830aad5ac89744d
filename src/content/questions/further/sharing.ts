import { furtherClosingShapes } from '../../../plan/answer-shapes/further/closing.js';
import type { Question } from '../../pack-shape.js';
import { asker } from '../built-in.js';

const ask = asker(furtherClosingShapes);

/** Who in the family may see the plan, when to look at it sooner, and how the talk was. */
export const sharingQuestions: readonly Question[] = [
  ask('sharing.family', { sensitivity: 2, pickFrom: 'people.list' }),
  ask('sharing.trigger', { sensitivity: 1 }),
  ask('sharing.feedback', { sensitivity: 2, escalateOn: ['upset'] }),
];
