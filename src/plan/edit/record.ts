import { PlanError } from '../plan-error.js';
import type { CarePlan } from '../schema/care-plan.js';
import type { Entry, LegalFact, Status } from '../schema/entry.js';
import type { HistoryItem } from '../schema/history.js';
import { checkWithinLimits } from '../schema/limits.js';
import { change, mustBeDraft, mustBeKnown, mustBeUnderway } from './change.js';
import { hasEnded, listFor, type EntryList, type Said } from './said.js';

/** What shows that a legal document exists; `seenBy` (a professional's id) and `seenOn` (a date) go with `seen`. */
export interface Evidence {
  readonly evidence: 'reported' | 'seen';
  readonly seenBy?: string | undefined;
  readonly seenOn?: string | undefined;
}

/**
 * Puts an answer into the plan, in place of what the same speaker said before to the same question.
 *
 * What was said in a visit that has ended goes to history; within a visit it is simply replaced. Refuses legal facts and
 * recommendations, which have their own ways in (CP334), and an answer with nothing in it (CP315).
 */
export function record(plan: CarePlan, said: Said): CarePlan {
  const list = listFor(said.ownership);
  if (list === undefined || list === 'legalFacts') throw new PlanError('CP334', ['ownership']);
  return put(plan, list, said, 'answered');
}

/** Puts into the plan that a legal document exists, or does not. What a proxy says of one is always `reported` (CP319). */
export function recordLegalFact(plan: CarePlan, fact: Said & Evidence): CarePlan {
  if (fact.ownership !== 'legalFact') throw new PlanError('CP334', ['ownership']);
  const { evidence, seenBy, seenOn } = fact;
  if (evidence === 'seen') mustBeRightlySeen(plan, fact);
  return put(plan, 'legalFacts', fact, 'answered', present({ evidence, seenBy, seenOn }));
}

/** Puts a standing without a value into the list of the question's ownership: declined, not sure, for later … */
export function leaveUnanswered(plan: CarePlan, said: Said, status: Exclude<Status, 'answered'>): CarePlan {
  const list = listFor(said.ownership);
  if (list === undefined) throw new PlanError('CP334', ['ownership']);
  return put(
    plan,
    list,
    { ...said, value: undefined, text: status === 'notSure' ? said.text : undefined },
    status,
  );
}

/** They do not know. Words may go with it. */
export function doNotKnow(plan: CarePlan, said: Said): CarePlan {
  return leaveUnanswered(plan, said, 'notSure');
}

/** They would rather not say. It is an answer, and is never nagged. */
export function decline(plan: CarePlan, said: Said): CarePlan {
  return leaveUnanswered(plan, said, 'declined');
}

/** They would like to be asked another time. */
export function askLater(plan: CarePlan, said: Said): CarePlan {
  return leaveUnanswered(plan, said, 'askLater');
}

function put(
  plan: CarePlan,
  list: EntryList,
  said: Said,
  status: Status,
  evidence: Partial<LegalFact> = {},
): CarePlan {
  mustBeDraft(plan);
  mustHaveItsPeople(plan, said);
  checkWithinLimits({ value: said.value, text: said.text });
  const entries: readonly Entry[] = plan[list];
  const before = entries.find((one) => one.questionId === said.questionId && one.saidBy === said.saidBy);
  const entry = { ...entryOf(said, status, before), ...evidence };
  if (status === 'answered' && entry.value === undefined && entry.text === undefined)
    throw new PlanError('CP315');
  const replaced = before && hasEnded(plan, before.visit);
  const gone = { list, item: before, at: said.at, by: said.recordedBy, cause: 'replaced' } as HistoryItem;
  return change(plan, said.at, {
    [list]: before ? entries.map((one) => (one === before ? entry : one)) : [...entries, entry],
    ...(replaced && { history: [...plan.history, gone] }),
  });
}

function entryOf(said: Said, status: Status, before: Entry | undefined): Entry {
  const { questionId, ownership, saidBy, authority, recordedBy, visit, at, mode, language } = said;
  const { textLanguage, interpreter, prompt } = said;
  const hidden = said.hiddenFrom ?? before?.hiddenFrom;
  const [value, text, hiddenFrom] = [said.value, said.text, hidden].map((given) =>
    isEmpty(given) ? undefined : given,
  );
  const id = before?.id ?? said.id;
  return present({
    ...{
      id,
      questionId,
      ownership,
      status,
      value,
      text,
      saidBy,
      authority,
      recordedBy,
      visit,
      at,
      mode,
      language,
    },
    ...{ textLanguage, interpreter, hiddenFrom, prompt },
  }) as Entry;
}

/** An empty text or list says nothing, and is left out rather than kept as if it were an answer. */
function isEmpty(given: unknown): boolean {
  return given === '' || (typeof given === 'object' && given !== null && Object.keys(given).length === 0);
}

/** Only what is there: an absent field is absent in the JSON too. The words themselves are copied, never touched. */
function present<T extends object>(fields: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined);
  return structuredClone(Object.fromEntries(kept)) as { [Key in keyof T]: Exclude<T[Key], undefined> };
}

function mustHaveItsPeople(plan: CarePlan, said: Said): void {
  mustBeKnown(plan, said.saidBy, ['saidBy']);
  mustBeKnown(plan, said.recordedBy, ['recordedBy']);
  if (said.interpreter !== undefined) mustBeKnown(plan, said.interpreter, ['interpreter']);
  mustBeUnderway(plan, said.visit);
}

function mustBeRightlySeen(plan: CarePlan, fact: Said & Evidence): void {
  const seer = plan.people.find((one) => one.id === fact.seenBy);
  const isProxys = fact.authority !== 'self' && fact.authority !== 'professional';
  const assertsNone = fact.value === 'no' || fact.value === 'want';
  if (isProxys || assertsNone || seer?.part !== 'professional' || fact.seenOn === undefined) {
    throw new PlanError('CP319', ['evidence']);
  }
}
