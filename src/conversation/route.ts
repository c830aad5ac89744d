import { meets } from '../content/condition.js';
import type { Question } from '../content/pack.js';
import { answerBy, currentEntry, entriesFor } from '../plan/current-entry.js';
import type { Entry } from '../plan/plan.js';
import { answeringAs, isClinicians } from './rules/clinical.js';
import { mayAnswer } from './rules/speaking.js';
import { isOpen, isRefused, topicOf } from './rules/topics.js';
import type { Place, Talk } from './talk.js';

/** The question that asks leave for today. It comes first in each visit, and stands on no map and in no review. */
export const permission = 'start.permission';
const adult = 'start.adult';
const homes: readonly string[] = ['statements', 'legalFacts', 'clinicalRecords', 'people', 'review'];

/** A question of the pack by id. */
export function questionOf({ tools }: Talk, questionId: string | undefined): Question | undefined {
  return tools.pack.questions.find(({ id }) => id === questionId);
}

/**
 * The questions to go through now, in the order of asking: met conditions, the speaker's role, age. Refused topics too.
 *
 * Clinical questions are never among the person's screens; a clinician who writes up afterwards finds them in their parts.
 */
export function asked(talk: Talk): Question[] {
  const isTogether = talk.tools.setting === 'together';
  return askable(talk).filter((question) => !(isTogether && isClinicians(question)));
}

/** The clinical questions of a part, or of all; those behind a closed gate wait there. */
export function clinical(talk: Talk, section?: string): Question[] {
  return askable(talk).filter(
    (question) =>
      isClinicians(question) &&
      (section === undefined || question.section === section) &&
      isOpen(talk, question.id),
  );
}

const askableIn = new WeakMap<Talk, readonly Question[]>();

/** Found once for each talk, which never changes: one screen asks many times, for the map, the review and every button. */
function askable(talk: Talk): readonly Question[] {
  const known = askableIn.get(talk);
  if (known) return known;
  const found = inOrder(talk).filter(
    (question) =>
      isOneOfMany(talk, question) &&
      mayAnswer(answeringAs(talk, question), question) &&
      fitsAge(talk, question) &&
      isMet(talk, question),
  );
  askableIn.set(talk, found);
  return found;
}

/** What whoever would answer a question now has said to it. */
export function entryNow(talk: Talk, question: Question): Entry | undefined {
  return answerBy(talk.plan, question, answeringAs(talk, question).speaker);
}

/** Whether a question is asked of this speaker and its topic was not refused. It may still stand behind its gate. */
export function canBeAsked(talk: Talk, questionId: string | undefined): boolean {
  return asked(talk).some((question) => question.id === questionId && !isRefused(talk, question));
}

/** Whether what a question hangs on is so. */
export function isMet({ plan }: Talk, { visibleWhen, writesTo, type }: Question): boolean {
  // What should make it sooner stands beside a day.
  if (writesTo === 'review' && type !== 'date' && !plan.review) return false;
  return !visibleWhen || meets(visibleWhen, plan);
}

/** "Are you 18 or over?" comes just before the first question that only adults are asked. */
function inOrder({ tools }: Talk): readonly Question[] {
  const { questions } = tools.pack;
  const age = questions.find(({ id }) => id === adult);
  if (!age) return questions;
  const first = questions.findIndex(({ minAge }) => minAge !== undefined);
  const others = (some: readonly Question[]): Question[] => some.filter((question) => question !== age);
  return first < 0
    ? others(questions)
    : [...others(questions.slice(0, first)), age, ...others(questions.slice(first))];
}

/** Who takes part, the agreement, gates and recommendations are not asked one by one. */
function isOneOfMany({ tools }: Talk, { id, writesTo }: Question): boolean {
  return (
    homes.includes(writesTo) &&
    id !== permission &&
    !tools.pack.topics.some(({ gateQuestion }) => gateQuestion === id)
  );
}

/**
 * Advance decisions and powers of attorney are for adults (MCA 2005 s9, s24), and so is what hangs on them. An unknown age is
 * asked, if the pack can.
 */
function fitsAge(talk: Talk, { id, minAge, visibleWhen }: Question): boolean {
  const { birthDate } = talk.plan.subject;
  if (id === adult) return birthDate === undefined;
  const above = questionOf(talk, visibleWhen?.question);
  if (minAge === undefined) return !above || fitsAge(talk, above);
  if (birthDate !== undefined) return yearsBetween(birthDate, talk.tools.now()) >= minAge;
  return questionOf(talk, adult) === undefined || currentEntry(talk.plan, adult)?.value === 'yes';
}

function yearsBetween(birthDate: string, now: string): number {
  const years = Number(now.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return now.slice(5, 10) < birthDate.slice(5, 10) ? years - 1 : years;
}

/** Never nagged: what was declined in an earlier visit, or twice put off, is shown when they ask for it and not before. */
export function isOffered(talk: Talk, question: Question): boolean {
  const entry = entryNow(talk, question);
  if (!entry || entry.visit === talk.visit) return true;
  return entry.status !== 'declined' && timesPutOff(talk, entry) < 2;
}

function timesPutOff({ plan }: Talk, { questionId, saidBy }: Entry): number {
  const before = plan.history.map(({ item }) => item as Partial<Entry>);
  return [...entriesFor(plan, questionId), ...before].filter(
    (one) => one.questionId === questionId && one.saidBy === saidBy && one.status === 'askLater',
  ).length;
}

/** The question after this one that was not passed, if any; from the beginning when there is none to start from. */
export function nextAfter(talk: Talk, questionId: string | undefined, passed: readonly string[] = []): Place {
  const on = laterThan(talk, questionId).find(
    (question) => !passed.includes(question.id) && isOffered(talk, question) && !isRefused(talk, question),
  );
  return on ? { stage: 'question', questionId: on.id } : { stage: 'review' };
}

/** The next question that stands behind no closed gate: what follows a refusal or a hard moment. */
export function nextEveryday(
  talk: Talk,
  from: string | undefined,
  isPassed: (question: Question) => boolean,
): Place {
  const on = laterThan(talk, from).find(
    (question) => !isPassed(question) && isOffered(talk, question) && isOpen(talk, question.id),
  );
  return on ? { stage: 'question', questionId: on.id } : { stage: 'review' };
}

function laterThan(talk: Talk, questionId: string | undefined): Question[] {
  const order = inOrder(talk).map(({ id }) => id);
  const from = questionId === undefined ? -1 : order.indexOf(questionId);
  return asked(talk).filter(({ id }) => order.indexOf(id) > from);
}

/** Where a part begins: at its first question without an answer, else at its first. Undefined when it asks nothing now. */
export function startOf(talk: Talk, sectionId: string): Place | undefined {
  const here = asked(talk).filter((question) => question.section === sectionId && !isRefused(talk, question));
  const first = here.find((question) => !entryNow(talk, question)) ?? here[0];
  return first && { stage: 'question', questionId: first.id };
}

/** A question that is asked only because of this one, and has no answer yet. */
export function followUp(talk: Talk, questionId: string): Place | undefined {
  const on = asked(talk).find(
    (question) => question.visibleWhen?.question === questionId && !entryNow(talk, question),
  );
  return on && { stage: 'question', questionId: on.id };
}

/** Whether two questions stand behind the same gate. */
export function sharesTopic(talk: Talk, one: string | undefined, other: string | undefined): boolean {
  return topicOf(talk, one) === topicOf(talk, other);
}
