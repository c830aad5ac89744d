// Which of a plan's versions counts: one that is being written over an agreed one has been agreed by nobody yet.
import { isDeepStrictEqual } from 'node:util';
import { parsePlan } from 'care-preferences/plan';

/**
 * The agreed version that a newer one is being written over; none where the newest is itself agreed, or ended the plan.
 * @template {{ status: string }} Revision
 * @param {readonly Revision[]} revisions the newest first
 * @returns {Revision | undefined}
 */
export function agreedUnder([newest, ...earlier]) {
  if (newest?.status !== 'draft' && newest?.status !== 'recorded') return undefined;
  const settled = earlier.find(({ status }) => status === 'agreed' || status === 'withdrawn');
  return settled?.status === 'agreed' ? settled : undefined;
}

/** The two that a reader of another organisation is shown: the newest, and what was agreed before where it may be shown too. */
export async function versionsToShow(plans, ref) {
  const newest = await plans.read(ref);
  const under = agreedUnder(await plans.list(ref));
  const agreed = under && (await plans.read(ref, under.revision));
  return { newest, agreed: agreed && mayStillBeShown(agreed, newest) ? agreed : undefined };
}

/**
 * Whether an earlier version may still be shown to another organisation. What somebody has said since of sharing, of hiding or
 * of erasing holds at once, agreed or not: an older version must not let out what the newest keeps.
 */
export function mayStillBeShown(earlier, newest) {
  const [before, now] = [earlier, newest].map(({ words }) => parsePlan(JSON.parse(words)));
  const hiding = new Map(itemsOf(now).map(({ id, hiddenFrom = [] }) => [id, hiddenFrom]));
  const isHiddenNow = ({ id, hiddenFrom = [] }) =>
    hiding.has(id) && !isDeepStrictEqual(hiding.get(id), hiddenFrom);
  const erased = (plan) => plan.history.filter(({ cause }) => cause === 'erased').length;
  return (
    isDeepStrictEqual(sharingIn(before), sharingIn(now)) &&
    isDeepStrictEqual(before.capacity, now.capacity) &&
    erased(before) === erased(now) &&
    !itemsOf(before).some(isHiddenNow)
  );
}

const itemsOf = ({ statements, legalFacts, clinicalRecords, recommendations, views }) => [
  ...statements,
  ...legalFacts,
  ...clinicalRecords,
  ...recommendations,
  ...views,
];

const ofSharing = ['sharing.consent', 'sharing.exclude', 'sharing.family', 'people.doNotShare'];

/** What was said of sharing, by whom and on what authority; not when it was written down. */
const sharingIn = ({ statements }) =>
  statements
    .filter(({ questionId }) => ofSharing.includes(questionId))
    .map(({ questionId, saidBy, authority, status, value }) =>
      JSON.stringify([questionId, saidBy, authority, status, value]),
    )
    .sort();
