import type { NationLaw } from './nation-law.js';

/** The law of England on papers made ahead: Mental Capacity Act 2005, s4(6) (what was
 * written before), s9-11 (attorneys) and s24-26 (advance decisions). */
export const england: NationLaw = {
  hidden: [],
  minAge: {},
};
