import { england } from './england.js';
import type { NationLaw } from './nation-law.js';

/** The law of Wales on papers made ahead is that of England: one Act, the Mental Capacity Act 2005. */
export const wales: NationLaw = england;
