import { clinicianShapes } from '../../../plan/answer-shapes/clinicians.js';
import type { Question } from '../../pack-shape.js';
import { asker, clinician } from '../built-in.js';

const ask = asker(clinicianShapes);
const recommended = { sensitivity: 3, whoMayAnswer: clinician } as const;

/** What a clinician recommends: one form with one signature, asked as a whole and never of the person. */
export const emergencyQuestions: readonly Question[] = [
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
