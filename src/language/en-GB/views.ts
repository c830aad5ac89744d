import type { Words } from '../plain-id.js';

/** Words of the views that show a plan to read. For whoever reads it, so the person is named, not addressed. */
export const viewWords = {
  thePerson: 'this person',
  someone: 'Someone not named',
  cannotShow: 'This plan cannot be shown.',
  cannotShowWhy: 'Nothing of it is shown. Code {code}.',
  noPlan: 'There is no plan here yet.',
  asAt: 'As at {time}',
  lastChanged: 'Last changed {date}',
  version: 'Version {version}',
  born: 'Born {date}',
  age: 'Age {age}',
  nhs: 'NHS',
  closed: 'Closed on {date}',

  copiedFrom: 'Copied from a form dated {date}, seen by {name}',
  signedOn: 'Signed {date}',
  changedSince: 'Changed since it was signed. Do not rely on it. Look for the signed form.',
  checking: 'Checking the signature.',
  notChecked: 'The signature could not be checked on this page.',
  reviewBy: 'Review by {date}',
  reviewOverdue: 'Review was due on {date}',
  formIn: 'Form in: {where}',

  ownWords: 'In their own words',
  ownWordsYours: 'In your own words',
  saidOn: '{name}, {date}',
  toldBy: 'Reported as said by {name}, {date}',
  papersSeen: 'Seen by {name}, {date}',
};

/** The state of a plan that is not an agreed one. */
export const stateWords = {
  draft: 'Draft, not yet agreed',
  recorded: 'Written up, not yet shown to the person',
  withdrawn: 'Withdrawn. No longer in use',
};

/** What a recommendation says of CPR and of the aim of treatment. */
export const adviceWords = {
  extend: 'Focus on living longer',
  balance: 'A balance of living longer and comfort',
  comfort: 'Focus on comfort',
  attempt: 'CPR recommended',
  modified: 'Modified CPR. Read the guidance',
  notAttempt: 'CPR NOT recommended',
};

/** How a question was left, or what was seen of a paper, where the id does not say it. */
export const standingWords: Words = {
  'not-shared': 'Kept back by choice',
  'ask-later': 'Asked to be asked later',
  declined: 'Would rather not say',
  'unable-to-express': 'Not able to say',
  'not-appropriate': 'Not asked: not right at the time',
  'not-applicable': 'Does not apply',
  'reported-not-seen': 'Reported, not seen',
};

/** What was found of somebody's capacity. */
export const outcomeWords: Words = {
  withSupport: 'has capacity with support',
  lacks: 'lacks capacity',
  fluctuates: 'comes and goes',
};
