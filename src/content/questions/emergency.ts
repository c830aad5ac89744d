import type { Question } from '../pack-shape.js';
import { builtIn } from './built-in.js';

/** Whether a signed form exists, and where. A form is reported here, never made. */
export const emergencyQuestions: readonly Question[] = [
  builtIn('emergency.existing-form', { sensitivity: 2, urgentRank: 2 }),
  builtIn('emergency.existing-form-details', {
    sensitivity: 2,
    urgentRank: 2,
    visibleWhen: { question: 'emergency.existing-form', in: ['yes'] },
    fieldRoles: { seenBy: ['clinician'] },
  }),
];
