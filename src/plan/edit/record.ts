import { PlanError } from '../plan-error.js';
import type { CarePlan } from '../schema/care-plan.js';
import type { Entry, Status } from '../schema/entry.js';
import type { HistoryItem } from '../schema/history.js';
import { isRightlyEvidenced } from '../rules/evidence.js';
import { checkWithinLimits } from '../schema/limits.js';
import { change, mustBeDate, mustBeDraft, mustBeKnown, mustBeUnderway } from './change.js';
import { listFor, type EntryList, type Said } from './said.js';

const fields = [
  ...([
    'id',
    'questionId',
    'ownership',
    'status',
    'value',
    'text',
    'saidBy',
    'authority',
    'recordedBy',
  ] as const),
  ...(['visit', 'at', 'mode', 'language', 'textLanguage', 'interpreter', 'hiddenFrom', 'prompt'] as const),
  ...(['evidence', 'seenBy', 'seenOn'] as const),
];

const noEvidence = { evidence: undefined, seenBy: undefined, seenOn: undefined };

/** What shows that a legal document exists; `seenBy` (a professional's id) and `seenOn` (a date) go with `seen`. */
export interface Evidence {
  readonly evidence: 'reported' | 'seen';
  readonly seenBy?: string | undefined;
  readonly seenOn?: string | undefined;
}

type Shown = Said & { readonly [Key in keyof Evidence]?: Evidence[Key] | undefined };

/**
 * Puts an answer into the plan, in place of what the same speaker said before to the same question.
 *
 * What was said in a visit that has ended goes to history; within a visit it is simply replaced. Refuses legal facts and
 * recommendations, which have their own ways in (CP334), and an answer with nothing in it (CP315).
 */
export function record(plan: CarePlan, said: Said): CarePlan {
  const list = listFor(said.ownership);
  if (list === undefined || list === 'legalFacts') throw new PlanError('CP334', ['ownership']);
  return put(plan, list, { ...said, ...noEvidence }, 'answered');
}

/** Puts into the plan that a legal document exists, or does not. What a proxy says of one is always `reported` (CP319). */
export function recordLegalFact(plan: CarePlan, fact: Said & Evidence): CarePlan {
  if (fact.ownership !== 'legalFact') throw new PlanError('CP334', ['ownership']);
  if (!isRightlyEvidenced({ ...fact, status: 'answered' })) throw new PlanError('CP319', ['evidence']);
  if (fact.seenBy !== undefined) mustBeKnown(plan, fact.seenBy, ['seenBy']);
  mustBeDate(fact.seenOn, ['seenOn']);
  return put(plan, 'legalFacts', fact, 'answered');
}

/** Puts a standing without a value into the list of the question's ownership: declined, not sure, for later … */
export function leaveUnanswered(plan: CarePlan, said: Said, status: Exclude<Status, 'answered'>): CarePlan {
  const list = listFor(said.ownership);
  if (list === undefined) throw new PlanError('CP334', ['ownership']);
  const text = status === 'notSure' ? said.text : undefined;
  return put(plan, list, { ...said, value: undefined, text, ...noEvidence }, status);
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

function put(plan: CarePlan, list: EntryList, said: Shown, status: Status): CarePlan {
  mustBeDraft(plan);
  mustHaveItsPeople(plan, said);
  checkWithinLimits({ value: said.value, text: said.text });
  const entries: readonly Entry[] = plan[list];
  const before = entries.find((one) => one.questionId === said.questionId && one.saidBy === said.saidBy);
  const entry = entryOf(said, status, before);
  if (status === 'answered' && (entry.value ?? entry.text) === undefined)
    throw new PlanError('CP315', ['value']);
  const next = before ? entries.map((one) => (one === before ? entry : one)) : [...entries, entry];
  if (!before || before.visit === said.visit) return change(plan, said.at, { [list]: next });
  const gone = { list, item: before, at: said.at, by: said.recordedBy, cause: 'replaced' } as HistoryItem;
  return change(plan, said.at, { [list]: next, history: [...plan.history, gone] });
}

/** Picks what an entry holds, and leaves out what is not there: an absent field is absent in the JSON too. */
function entryOf(said: Shown, status: Status, before: Entry | undefined): Entry {
  const id = before?.id ?? said.id;
  const all = { ...said, id, status, hiddenFrom: said.hiddenFrom ?? before?.hiddenFrom };
  const kept = fields.map((field) => [field, all[field]]).filter(([, given]) => !isNothing(given));
  return structuredClone(Object.fromEntries(kept)) as Entry;
}

/** An empty text or list says nothing, and is left out rather than kept as if it were an answer. */
function isNothing(given: unknown): boolean {
  return (
    given === undefined ||
    given === '' ||
    (typeof given === 'object' && Object.keys(given ?? {}).length === 0)
  );
}

function mustHaveItsPeople(plan: CarePlan, said: Said): void {
  mustBeKnown(plan, said.saidBy, ['saidBy']);
  mustBeKnown(plan, said.recordedBy, ['recordedBy']);
  if (said.interpreter !== undefined) mustBeKnown(plan, said.interpreter, ['interpreter']);
  mustBeUnderway(plan, said.visit);
}
