import type { Words } from '../plain-id.js';

/** Words of the view that shows what changed between two versions of a plan. */
export const changeWords = {
  title: 'What changed for {name}',
  between: 'From version {before}, {beforeDate}, to version {after}, {afterDate}',
  nothing: 'Nothing has changed.',
  noneSaid: 'Nothing that was said, signed or recorded has changed.',
  was: 'Was',
  now: 'Now',
  isOnly: 'The rest of it is as it was.',
  sameWords: 'The words are the same.',
  status: 'State of the plan',
  by: 'Changed by {name}, {date}',
  why: 'Why',
  reversesCpr: 'A recommendation about CPR is no longer what it was. Look at the signed form.',
  reversesRefusal: 'Something that was refused, or consented to, is no longer so. Ask before you act.',
  added: '{count} new',
  changed: '{count} changed',
  removed: '{count} taken back',
  reordered: '{count} in another order',
  signed: '{count} with a new signature',
};

/** What became of one thing. */
export const kindWords = {
  added: 'New',
  changed: 'Changed',
  removed: 'Taken back',
  reordered: 'In another order',
  signed: 'New signature',
};

/** What is compared that no question asked for. */
export const partWords: Words = {
  recommendations: 'Recommendation by clinicians',
  topics: 'A topic: {about}',
  views: 'Somebody sees it differently: {about}',
  capacity: 'Capacity: {about}',
  agreements: 'Whether this is a fair record',
  people: 'Somebody in the plan',
  subject: 'Whose plan it is',
  review: 'When to look at it again',
  closed: 'Closing of the plan',
};

/** What was chosen of a topic, and whether the record was agreed. */
export const choiceInWords: Words = {
  'not-today': 'Not today',
  'do-not-ask': 'Does not want to be asked about this',
  'with-someone': 'Wants somebody there first',
  reopened: 'May be asked about this again',
  yes: 'Yes',
  mostly: 'Mostly',
  no: 'No',
  notShown: 'Not shown to the person',
};
