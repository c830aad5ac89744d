import { furtherClosingShapes } from '../../../plan/answer-shapes/further/closing.js';
import type { Question } from '../../pack-shape.js';
import { asker } from '../built-in.js';

const ask = asker(furtherClosingShapes);

/** How the person feels about treatments and CPR. A view, and never a decision: that is a clinician's to recommend and sign. */
export const emergencyQuestions: readonly Question[] = [
  ask('emergency.treatments', { sensitivity: 3 }),
  ask('emergency.cprView', { sensitivity: 3 }),
];
