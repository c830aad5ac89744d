import type { Question } from '../../pack-shape.js';
import { emergencyQuestions } from '../../questions/clinicians/emergency.js';
import { healthQuestions } from '../../questions/clinicians/health.js';
import { legalQuestions } from '../../questions/clinicians/legal.js';
import { startQuestions } from '../../questions/clinicians/start.js';

/** What only professionals answer. */
export const clinicianQuestions: readonly Question[] = [
  ...startQuestions,
  ...healthQuestions,
  ...emergencyQuestions,
  ...legalQuestions,
];
