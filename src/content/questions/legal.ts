import { paperShapes } from '../../plan/answer-shapes/papers.js';
import type { Question } from '../pack-shape.js';
import { asker, clinician } from './built-in.js';

const ask = asker(paperShapes);

/** Which legal papers exist, where they are and who is named in them. None can be made here. */
export const legalQuestions: readonly Question[] = [
  ask('legal.advanceStatement', { sensitivity: 1 }),
  ask('legal.adrt', { sensitivity: 2, minAge: 18, urgentRank: 4 }),
  ask('legal.adrtWhere', {
    sensitivity: 1,
    urgentRank: 4,
    visibleWhen: { question: 'legal.adrt', in: ['yes', 'yesLst'] },
    // The plan has a place for a picture of the paper; nobody is asked for one.
    fieldRoles: { upload: [] },
  }),
  ask('legal.lpa', { sensitivity: 2, minAge: 18, urgentRank: 4 }),
  ask('legal.attorneys', {
    sensitivity: 1,
    urgentRank: 4,
    visibleWhen: { question: 'legal.lpa', in: ['yes', 'yesLst'] },
    fieldRoles: { documentSeenBy: clinician },
  }),
];
