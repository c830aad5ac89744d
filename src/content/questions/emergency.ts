import { emergencyShapes } from '../../plan/answer-shapes/emergency.js';
import type { Question } from '../pack-shape.js';
import { asker, clinician } from './built-in.js';

const ask = asker(emergencyShapes);
const recommended = { sensitivity: 3, whoMayAnswer: clinician } as const;

/**
 * What the person would want known, and whether a signed form exists: reported here, never made. What a clinician
 * recommends is one form with one signature, asked as a whole and never of the person.
 */
export const emergencyQuestions: readonly Question[] = [
  ask('emergency.existing-form', { sensitivity: 2, urgentRank: 2 }),
  ask('emergency.existing-form-details', {
    sensitivity: 2,
    urgentRank: 2,
    visibleWhen: { question: 'emergency.existing-form', in: ['yes'] },
    fieldRoles: { seenBy: clinician },
  }),
  ask('emergency.preferences', { sensitivity: 3, urgentRank: 5 }),
  ask('emergency.recFocus', { ...recommended, urgentRank: 3 }),
  ask('emergency.recGuidance', { ...recommended, urgentRank: 3 }),
  ask('emergency.recReason', recommended),
  ask('emergency.recInvolved', recommended),
  // Modified CPR is for children.
  ask('emergency.recCpr', { ...recommended, urgentRank: 2, optionRoles: { modified: [] } }),
  ask('emergency.recCprDate', { ...recommended, sensitivity: 1, urgentRank: 2 }),
  ask('emergency.recCprWhere', { ...recommended, sensitivity: 1, urgentRank: 2 }),
  ask('emergency.recTold', recommended),
  ask('emergency.recSigned', { ...recommended, sensitivity: 1, urgentRank: 2 }),
];
