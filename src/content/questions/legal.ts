import type { Question } from '../pack-shape.js';
import { builtIn } from './built-in.js';

/** Which legal papers exist, where they are and who is named in them. None can be made here. */
export const legalQuestions: readonly Question[] = [
  builtIn('legal.adrt', { sensitivity: 2, minAge: 18, urgentRank: 4 }),
  builtIn('legal.adrtWhere', {
    sensitivity: 1,
    urgentRank: 4,
    visibleWhen: { question: 'legal.adrt', in: ['yes', 'yesLst'] },
    // The plan has a place for a picture of the paper; nobody is asked for one.
    fieldRoles: { upload: [] },
  }),
  builtIn('legal.lpa', { sensitivity: 2, minAge: 18, urgentRank: 4 }),
  builtIn('legal.attorneys', {
    sensitivity: 1,
    urgentRank: 4,
    visibleWhen: { question: 'legal.lpa', in: ['yes', 'yesLst'] },
    fieldRoles: { documentSeenBy: ['clinician'] },
  }),
];
