import { clinicianShapes } from '../../../plan/answer-shapes/clinicians.js';
import type { Question } from '../../pack-shape.js';
import { asker, clinician } from '../built-in.js';

const ask = asker(clinicianShapes);

/** What professionals record of the person's health. */
export const healthQuestions: readonly Question[] = [
  ask('health.diagnoses', { sensitivity: 1, whoMayAnswer: clinician, urgentRank: 6 }),
  ask('health.summary', { sensitivity: 2, whoMayAnswer: clinician }),
  // A human tells it; it never reaches the person's screen or copy.
  ask('health.prognosis', {
    sensitivity: 3,
    whoMayAnswer: clinician,
    hiddenFrom: ['person', 'parents', 'family'],
  }),
  ask('health.phase', { sensitivity: 3, whoMayAnswer: clinician }),
  ask('health.akps', { sensitivity: 1, whoMayAnswer: clinician, step: 10 }),
];
