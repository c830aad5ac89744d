import type { Jurisdiction } from '../../../../plan/plan.js';
import type { VoiceWords } from '../../../pack-shape.js';

/** What is said otherwise, or besides, of one question in one nation. */
interface NationWords {
  readonly prompt?: string;
  readonly law?: string;
  readonly proxy?: VoiceWords;
  readonly easyRead?: VoiceWords;
}

/** A deputy is appointed under the Mental Capacity Act 2005 s16, which holds in England and in Wales. */
const deputy: NationWords = {
  prompt: 'Has a court appointed a deputy, or made an order about care?',
  law: 'A deputy is appointed by the Court of Protection.',
  proxy: { prompt: 'Has a court appointed a deputy for them, or made an order about care?' },
};

/**
 * What is true of these questions in one nation only, by question id. It takes the place of the general words.
 *
 * Donation: Human Tissue Act 2004 as amended by the Organ Donation (Deemed Consent) Act 2019 (England); Human
 * Transplantation (Wales) Act 2013; Human Tissue (Authorisation) (Scotland) Act 2019, from the age of 16; Organ and Tissue
 * Donation (Deemed Consent) Act (Northern Ireland) 2022. Each leaves some people out.
 */
export const law: Readonly<Partial<Record<Jurisdiction, Readonly<Record<string, NationWords>>>>> = {
  england: {
    'after.organ': {
      law: 'In England, the law treats adults as willing unless they say no. Some people are left out of that. Families are asked too.',
    },
    'legal.deputy': deputy,
  },
  wales: {
    'after.organ': {
      law: 'In Wales, the law treats adults as willing unless they say no. Some people are left out of that. Families are asked too.',
    },
    'legal.deputy': deputy,
  },
  scotland: {
    'after.organ': {
      law: 'In Scotland, the law treats people of 16 and over as willing unless they say no. Some people are left out of that. Families are asked too.',
      easyRead: {
        law: 'In Scotland this starts at 16. The law sees people as willing unless they say no. Some people are left out of that. Families are asked too.',
      },
    },
    'legal.deputy': {
      prompt: 'Has a court appointed a guardian, or made an order about care?',
      proxy: { prompt: 'Has a court appointed a guardian for them, or made an order about care?' },
    },
  },
  'northern-ireland': {
    'after.organ': {
      law: 'In Northern Ireland, the law treats adults as willing unless they say no. Some people are left out of that. Families are asked too.',
      easyRead: {
        law: 'The law treats adults as willing unless they say no. Some people are left out of that. Families are asked too.',
      },
    },
    // Who may be appointed, and for what, is not settled by an Act in force: the paper is named by no name of another nation.
    'legal.deputy': {
      prompt: 'Has a court appointed someone to decide for you, or made an order about care?',
      law: 'The rules in Northern Ireland are its own. Ask your team what they mean for you.',
      proxy: {
        prompt: 'Has a court appointed someone to decide for them, or made an order about care?',
        law: 'The rules in Northern Ireland are its own. Ask their team what they mean for them.',
      },
    },
  },
};
