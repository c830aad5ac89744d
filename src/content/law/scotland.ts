import type { NationLaw } from './nation-law.js';

/**
 * The law of Scotland on papers made ahead: Adults with Incapacity (Scotland) Act 2000 for attorneys. Advance directives
 * stand in no statute and must be taken into account, from the age of 16.
 */
export const scotland: NationLaw = {
  // The checks are those of the Mental Capacity Act 2005, which does not hold here.
  hidden: ['legal.adrtChecks'],
  minAge: { 'legal.adrt': 16 },
};
