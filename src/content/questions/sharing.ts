import { closingShapes } from '../../plan/answer-shapes/closing.js';
import type { Question } from '../pack-shape.js';
import { asker } from './built-in.js';

const ask = asker(closingShapes);

/** Who may see the plan, who leads the care, and whether the record is fair. */
export const sharingQuestions: readonly Question[] = [
  ask('sharing.consent', {
    sensitivity: 1,
    optionRoles: {
      bestInterests: ['clinician'],
      attorney: ['clinician', 'proxy'],
      parental: ['clinician', 'proxy'],
    },
  }),
  // It offers every section of the whole plan, so that what a longer talk kept back stays kept back.
  ask('sharing.exclude', { sensitivity: 2, visibleWhen: { question: 'sharing.consent', in: ['some'] } }),
  ask('sharing.keyWorker', {
    sensitivity: 1,
    whoMayAnswer: ['clinician', 'person', 'proxy'],
    urgentRank: 8,
  }),
  ask('sharing.review', { sensitivity: 1, urgentRank: 11, suggestDays: 90 }),
  ask('sharing.agree', {
    sensitivity: 1,
    urgentRank: 11,
    // Only someone who speaks for the person, or writes the talk up, can say that the person was not shown it.
    optionRoles: { notShown: ['clinician', 'proxy'] },
  }),
];
