import type { CarePlan } from '../schema/care-plan.js';
import type { Entry } from '../schema/entry.js';
import type { HistoryItem } from '../schema/history.js';
import { change, mustBeDraft, mustBeKnown, mustBeUnderway } from './change.js';
import { entryLists, type EntryList } from './said.js';

/** Who took something out of the plan, when, in which visit, and (if they said) why. */
export interface Leaving {
  readonly by: string;
  readonly at: string;
  readonly visit: string;
  readonly why?: string | undefined;
}

/**
 * Takes back what one speaker said to a question. Said in this visit it leaves no trace, save a refusal or a consent; said
 * in an earlier one it goes to history. With nothing to take back the plan comes back as it is.
 */
export function takeBack(
  plan: CarePlan,
  leaving: Leaving & { readonly questionId: string; readonly saidBy: string },
): CarePlan {
  const { questionId, saidBy } = leaving;
  return remove(plan, leaving, 'taken-back', (one) => one.questionId === questionId && one.saidBy === saidBy);
}

/**
 * Lets go of every speaker's answers to questions that are asked no more, since the answer they hung on has changed. Where
 * it is said who changed it (`speaker`), what others said goes to history: it was not theirs to take back.
 */
export function noLongerAsked(
  plan: CarePlan,
  leaving: Leaving & { readonly questionIds: readonly string[]; readonly speaker?: string | undefined },
): CarePlan {
  return remove(plan, leaving, 'no-longer-asked', (one) => leaving.questionIds.includes(one.questionId));
}

function remove(
  plan: CarePlan,
  { by, at, visit, why, speaker }: Leaving & { readonly speaker?: string | undefined },
  cause: HistoryItem['cause'],
  goes: (entry: Entry) => boolean,
): CarePlan {
  mustBeDraft(plan);
  mustBeKnown(plan, by, ['by']);
  mustBeUnderway(plan, visit);
  const parts: { [List in EntryList]?: readonly Entry[] } = {};
  const history = [...plan.history];
  for (const list of entryLists) {
    const [gone, left]: [Entry[], Entry[]] = [[], []];
    for (const entry of plan[list]) (goes(entry) ? gone : left).push(entry);
    if (gone.length > 0) parts[list] = left;
    for (const item of gone.filter((entry) => leavesTrace(entry, visit, speaker))) {
      history.push({ list, item, at, by, cause, ...(why && { why }) });
    }
  }
  return Object.keys(parts).length === 0
    ? plan
    : change(plan, at, { ...(parts as Partial<CarePlan>), history });
}

/** What was said in another visit does, whether or not that one was ever ended: a page may have gone in the middle of it. */
function leavesTrace(entry: Entry, visit: string, speaker = entry.saidBy): boolean {
  const isRefusal = entry.status === 'declined';
  const isConsent = entry.ownership === 'consent' && entry.status === 'answered';
  return entry.visit !== visit || isRefusal || isConsent || entry.saidBy !== speaker;
}
