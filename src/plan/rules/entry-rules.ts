import { answerShapes, builtInPack, type AnswerShape } from '../answer-shapes.js';
import type { CarePlan } from '../schema/care-plan.js';
import type { Entry } from '../schema/entry.js';
import type { HistoryItem } from '../schema/history.js';
import { answerFault } from './answer-fault.js';
import { duplicates, type Tell } from './issue-list.js';

const lists = ['statements', 'legalFacts', 'clinicalRecords'] as const;

/** What must hold within and between entries, those in history too. */
export function checkEntries(plan: CarePlan, tell: Tell): void {
  for (const list of lists) {
    plan[list].forEach((entry, i) =>
      checkEntry(plan, list, entry, (code, ...at) => tell(code, list, i, ...at)),
    );
    const voices = plan[list].map((entry) => JSON.stringify([entry.questionId, entry.saidBy]));
    for (const i of duplicates(voices)) tell('CP316', list, i);
  }
  plan.history.forEach(({ list, item, cause }: HistoryItem, i) => {
    const isErased = 'id' in item && Object.keys(item).every((key) => key === 'id' || key === 'questionId');
    if (isErased !== (cause === 'erased')) tell('CP324', 'history', i);
    if (!isErased && lists.includes(list as 'statements')) {
      checkEntry(plan, list as 'statements', item as Entry, (code, ...at) =>
        tell(code, 'history', i, 'item', ...at),
      );
    }
  });
}

function checkEntry(plan: CarePlan, list: (typeof lists)[number], entry: Entry, tell: Tell): void {
  const { status, value, text } = entry;
  const isAnswered = status === 'answered';
  const isEmpty = typeof value === 'object' && Object.keys(value).length === 0;
  if (isAnswered ? isEmpty || (value ?? text) === undefined : value !== undefined) tell('CP315');
  if (!isAnswered && status !== 'notSure' && text !== undefined) tell('CP315', 'text');
  if (value === 'notSure' || (Array.isArray(value) && value.includes('notSure'))) tell('CP318', 'value');
  if (Array.isArray(value) && duplicates(value.map(idOf)).length) tell('CP312', 'value');
  if (list === 'legalFacts') checkLegalFact(entry, tell);
  if (plan.pack.id !== builtInPack || !Object.hasOwn(answerShapes, entry.questionId)) return;
  const shape: AnswerShape = answerShapes[entry.questionId as keyof typeof answerShapes];
  if (shape.ownership !== entry.ownership || (isAnswered && shape.writesTo !== list)) tell('CP314');
  const fault = isAnswered && answerFault(shape, value, new Set(plan.people.map(({ id }) => id)));
  if (fault) tell(fault, 'value');
}

function idOf(item: unknown): unknown {
  return typeof item === 'object' && item !== null && 'id' in item ? item.id : item;
}

/** A document is reported or seen, and seen by somebody on a day; a proxy only reports, and "no" and "want" assert none. */
function checkLegalFact(entry: Entry, tell: Tell): void {
  if (entry.ownership !== 'legalFact') return;
  const { evidence, seenBy, seenOn, authority, value, status } = entry;
  const isSeen = evidence === 'seen';
  const mayBeSeen =
    (authority === 'self' || authority === 'professional') && value !== 'no' && value !== 'want';
  if ((status === 'answered') !== (evidence !== undefined)) tell('CP319', 'evidence');
  if (isSeen && !mayBeSeen) tell('CP319', 'evidence');
  if (isSeen !== (seenBy !== undefined) || isSeen !== (seenOn !== undefined)) tell('CP319', 'seenBy');
}
