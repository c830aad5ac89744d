import { clinicianShapes } from '../../../plan/answer-shapes/clinicians.js';
import type { Question } from '../../pack-shape.js';
import { asker, clinician } from '../built-in.js';

const ask = asker(clinicianShapes);

/** What professionals have seen of papers, and what must be kept safe. */
export const legalQuestions: readonly Question[] = [
  // A checklist, and never a finding that it is valid.
  ask('legal.adrtChecks', {
    sensitivity: 1,
    whoMayAnswer: clinician,
    visibleWhen: { question: 'legal.adrt', in: ['yes', 'yesLst'] },
  }),
  ask('legal.safeguarding', {
    sensitivity: 3,
    whoMayAnswer: clinician,
    hiddenFrom: ['person', 'parents', 'family', 'urgent'],
  }),
];
