import type { NationLaw } from './nation-law.js';

/**
 * The law of Northern Ireland on papers made ahead: advance decisions rest on common law. There is no power of attorney
 * for health in force, so it is not asked about.
 */
export const northernIreland: NationLaw = {
  // The checks are those of the Mental Capacity Act 2005, which does not hold here.
  hidden: ['legal.lpa', 'legal.adrtChecks'],
  minAge: {},
};
