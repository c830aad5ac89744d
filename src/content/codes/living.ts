import type { QuestionCodes } from './question-codes.js';

/** Codes and names of other standards for the section `living`. Only codes read in a published source stand here. */
export const livingCodes: Readonly<Record<string, QuestionCodes>> = {
  'living.keepDoing': { maps: ['Ambition 3 rehabilitative', 'PRSB About Me'] },
  'living.goals': {
    maps: [
      'PRSB PCSP: goals and hopes, actions and activities, outcomes',
      'NHS AHP goal setting (SMART/GAS)',
    ],
  },
};
