import { builtInPack, type AnswerShape } from '../answer-shapes/answer-shape.js';
import { answerShapes } from '../answer-shapes.js';
import type { CarePlan } from '../schema/care-plan.js';
import type { Entry } from '../schema/entry.js';
import { isRightlyEvidenced } from './evidence.js';
import { fitsQuestion } from './fits-question.js';
import { duplicates, piecesOf, type Tell } from './pieces.js';

/** What must hold of every entry, those in history too. */
export function checkEntries(plan: CarePlan, tell: Tell): void {
  const isBuiltIn = plan.pack.id === builtInPack;
  const people = new Set(plan.people.map(({ id }) => id));
  for (const { list, item, at } of piecesOf(plan)) {
    if (!('ownership' in item)) continue;
    const entry = item as Entry;
    const tellHere: Tell = (code, ...inner) => {
      tell(code, ...at, ...inner);
    };
    checkStatus(entry, tellHere);
    if (list === 'legalFacts' && !isRightlyEvidenced(entry)) tellHere('CP319', 'evidence');
    if (isBuiltIn && Object.hasOwn(answerShapes, entry.questionId))
      checkQuestion(entry, list, people, tellHere);
  }
}

/** `answered` has a value or words; no other status has a value, and only `notSure` may have words. */
function checkStatus({ status, value, text }: Entry, tell: Tell): void {
  const isAnswered = status === 'answered';
  const isEmpty = typeof value === 'object' && Object.keys(value).length === 0;
  if (isAnswered ? isEmpty || (value ?? text) === undefined : value !== undefined) tell('CP315', 'value');
  if (!isAnswered && status !== 'notSure' && text !== undefined) tell('CP315', 'text');
  const all: readonly unknown[] = [value].flat();
  if (all.includes('notSure')) tell('CP318', 'value');
  if (duplicates(all.map((one) => (typeof one === 'object' && one && 'id' in one ? one.id : one))).length)
    tell('CP312', 'value');
}

/** A built-in question has one list, and its own kind of answer. */
function checkQuestion(
  { questionId, ownership, status, value }: Entry,
  list: string,
  people: ReadonlySet<string>,
  tell: Tell,
): void {
  const shape: AnswerShape = answerShapes[questionId as keyof typeof answerShapes];
  const isWords = shape.type === 'text' || shape.type === 'longText';
  if (shape.ownership !== ownership || (status === 'answered' && shape.writesTo !== list))
    tell('CP325', 'questionId');
  if (value !== undefined && (isWords || !fitsQuestion(value, shape, people))) tell('CP317', 'value');
}
