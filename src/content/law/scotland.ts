import type { NationLaw } from './nation-law.js';

/**
 * The law of Scotland on papers made ahead: Adults with Incapacity (Scotland) Act 2000 for attorneys. Advance directives
 * stand in no statute and must be taken into account, from the age of 16.
 */
export const scotland: NationLaw = {
  // The checks are those of the Mental Capacity Act 2005, which does not hold here.
  hidden: ['legal.adrtChecks'],
  minAge: { 'legal.adrt': 16 },
  words: {
    'legal.adrt': {
      prompt: "Have you made an advance directive (a 'living will')?",
      law: 'In Scotland, no Act sets the rules for one. It must still be taken into account.',
    },
    'legal.lpa': {
      prompt: 'Have you chosen someone to make health decisions for you, with a welfare power of attorney?',
      law: 'It is registered with the Office of the Public Guardian (Scotland).',
    },
  },
};
