import { clinicianShapes } from '../../../plan/answer-shapes/clinicians.js';
import { growingShapes } from '../../../plan/answer-shapes/further/growing.js';
import type { Question } from '../../pack-shape.js';
import { asker, clinician } from '../built-in.js';

const ask = asker(growingShapes);

/** What children and young people are asked besides, and their parents; who has parental responsibility among it. */
export const growingQuestions: readonly Question[] = [
  ask('legal.parental', { sensitivity: 2, urgentRank: 8 }),
  ask('growing.friends', { sensitivity: 2 }),
  ask('growing.school', { sensitivity: 1 }),
  ask('growing.siblings', { sensitivity: 2 }),
  ask('growing.howInvolved', { sensitivity: 2, whoMayAnswer: ['person', 'clinician'] }),
  ask('growing.private', { sensitivity: 3, whoMayAnswer: ['person'], hiddenFrom: ['parents', 'family'] }),
  ask('growing.comforter', { sensitivity: 1, urgentRank: 9 }),
  ask('growing.transition', { sensitivity: 1 }),
  ask('growing.birth', { sensitivity: 3, whoMayAnswer: ['proxy', 'clinician'] }),
];

/** Takes the place of the question to an adult's clinician: for a child, modified CPR can be recommended too. */
export const childrensCpr: Question = asker(clinicianShapes)('emergency.recCpr', {
  sensitivity: 3,
  whoMayAnswer: clinician,
  urgentRank: 2,
});
