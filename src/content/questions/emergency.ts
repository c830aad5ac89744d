import { emergencyShapes } from '../../plan/answer-shapes/emergency.js';
import type { Question } from '../pack-shape.js';
import { asker, clinician } from './built-in.js';

const ask = asker(emergencyShapes);

/** What the person would want known, and whether a signed form exists: reported here, never made. */
export const emergencyQuestions: readonly Question[] = [
  ask('emergency.existing-form', { sensitivity: 2, urgentRank: 2 }),
  ask('emergency.existing-form-details', {
    sensitivity: 2,
    urgentRank: 2,
    visibleWhen: { question: 'emergency.existing-form', in: ['yes'] },
    fieldRoles: { seenBy: clinician },
  }),
  ask('emergency.preferences', { sensitivity: 3, urgentRank: 5 }),
];
