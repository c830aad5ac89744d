import { clinicianShapes } from '../../../plan/answer-shapes/clinicians.js';
import type { Question } from '../../pack-shape.js';
import { asker, clinician } from '../built-in.js';

const ask = asker(clinicianShapes);

/** Whether the person can decide, and how they took part. */
export const startQuestions: readonly Question[] = [
  ask('start.capacity', { sensitivity: 2, whoMayAnswer: clinician, urgentRank: 11 }),
  ask('start.capacityDetail', {
    sensitivity: 2,
    whoMayAnswer: clinician,
    visibleWhen: { question: 'start.capacity', in: ['lacks', 'fluctuates'] },
  }),
  ask('start.basis', { sensitivity: 2, whoMayAnswer: clinician, urgentRank: 11 }),
];
