import { capacityNow } from '../../plan/edit/beside/capacity.js';
import { awaitsSignature } from '../../plan/edit/recommendation.js';
import { currentEntry } from '../../plan/current-entry.js';
import type { CarePlan, Person, Recommendation } from '../../plan/plan.js';
import type { ConversationEvent } from '../events.js';
import { entryNow, permission, questionOf } from '../route.js';
import type { Talk } from '../talk.js';
import { answeringAs, isClinicianHere } from './clinical.js';
import {
  authorityOf,
  fitsWho,
  isLawfulProxy,
  isOffered,
  mayAnswer,
  othersWhoSpeak,
  personOf,
  roleOf,
} from './speaking.js';
import { refusalOf } from './topics.js';

/** Who answers: a question that can be answered now, by its own rule of who may, and only with options offered to them. */
export function mayRecord(talk: Talk, event: ConversationEvent, questionIds: readonly string[]): boolean {
  const questionId = 'questionId' in event ? event.questionId : undefined;
  const question = questionOf(talk, questionId);
  if (!question || !questionIds.includes(question.id)) return false;
  const answering = answeringAs(talk, question);
  if (!mayAnswer(answering, question)) return false;
  return event.type !== 'answer' || isOffered(answering, question, event.value);
}

/** Only what was said can be taken back, and only by whoever said it. */
export function hasSomethingToTakeBack(talk: Talk, event: ConversationEvent): boolean {
  if (event.type !== 'take back') return false;
  const question = questionOf(talk, event.questionId);
  return question !== undefined && entryNow(talk, question) !== undefined;
}

/** What can be read back is what the person, or somebody with them, said to whoever wrote it down. */
export function mayReadBack(talk: Talk, event: ConversationEvent): boolean {
  if (event.type !== 'read back' || !isClinicianHere(talk) || talk.tools.setting !== 'together') return false;
  return currentEntry(talk.plan, event.questionId, talk.speaker) !== undefined;
}

/** Another's view is written down by the professional, one's own by oneself, about something that this talk knows. */
export function mayDisagree(talk: Talk, event: ConversationEvent): boolean {
  if (event.type !== 'disagree' || talk.visit === undefined) return false;
  const by = talk.plan.people.find(({ id }) => id === event.saidBy);
  const isTopic = talk.tools.pack.topics.some(({ id }) => id === event.about);
  const isThere = isTopic || questionOf(talk, event.about) !== undefined;
  const isOwn = event.saidBy === talk.speaker;
  return isThere && by !== undefined && roleOf(by) !== undefined && (isOwn || isClinicianHere(talk));
}

/** Whether they said, in this visit, that now is not a good time. */
export function wouldRatherNot({ plan, speaker, visit }: Talk): boolean {
  const leave = currentEntry(plan, permission, speaker);
  return leave?.visit === visit && refusesToday(leave?.value);
}

/** Whether an answer to "is now a good time" is that it is not. */
export function refusesToday(value: unknown): boolean {
  return value === 'notToday' || value === 'never';
}

/**
 * Each must be known, or be named now; the speaker must fit the part they take, nobody speaks as an interpreter, and what is
 * written up afterwards is written up by a professional.
 */
export function canTakePart(talk: Talk, event: ConversationEvent): boolean {
  if (event.type !== 'say who') return false;
  const find = (id: string) => peopleNamed(talk, event).find((one) => one.id === id);
  const speaker = find(event.speaker);
  const recorder = find(recorderOf(talk, event));
  const isAfter = event.who === 'clinicianAfter' || talk.tools.setting === 'afterwards';
  if (isAfter && recorder?.part !== 'professional') return false;
  return speaker !== undefined && recorder !== undefined && fitsWho(event.who, speaker);
}

/** Who presses the buttons: as it was said, else the one professional whom a talk with one knows, else the speaker. */
export function recorderOf(talk: Talk, event: ConversationEvent & { type: 'say who' }): string {
  const professionals = peopleNamed(talk, event).filter(({ part }) => part === 'professional');
  const [first, ...more] = new Set(professionals.map(({ id }) => id));
  const only = talk.tools.setting === 'alone' || more.length > 0 ? undefined : first;
  return event.recordedBy ?? only ?? event.speaker;
}

function peopleNamed(
  { plan, tools }: Talk,
  { people = [] }: ConversationEvent & { type: 'say who' },
): readonly Person[] {
  return [...people, ...plan.people, ...tools.people];
}

/** In a visit, one of the others. */
export function canSpeakNow(talk: Talk, event: ConversationEvent): boolean {
  if (event.type !== 'change speaker' || talk.visit === undefined) return false;
  return othersWhoSpeak(talk).some(({ id }) => id === event.speaker);
}

/**
 * Agreement is the person's, or a lawful proxy's; a clinician writing up afterwards cannot give it for them (MCA 2005 s4-5).
 *
 * With a clinician there to record it, an attorney or deputy agrees only while the person is recorded as lacking capacity
 * (MCA 2005 s1(2), s9, s16); those with parental responsibility need no such record.
 */
export function mayAgree(talk: Talk): boolean {
  const { plan, speaker, who, tools } = talk;
  const by = personOf(plan, speaker);
  if (who === 'clinicianAfter' || tools.setting === 'afterwards') return false;
  if (by.part === 'person') return true;
  const isPresumed = isClinicianHere(talk) && authorityOf(by) !== 'parental' && !lacksCapacity(plan);
  return isLawfulProxy(by) && !isPresumed;
}

/** Whether the person is recorded as lacking capacity for a decision of this plan. It is presumed until then (MCA 2005 s1(2)). */
function lacksCapacity(plan: CarePlan): boolean {
  return capacityNow(plan).some(({ outcome }) => outcome === 'lacks');
}

/** "It has not been shown to the person" is said by the professional who wrote it down. */
export function mayRecordUnshown({ plan, recorder }: Talk): boolean {
  return personOf(plan, recorder).part === 'professional';
}

/** Whether this answer to the agreement may be given by whoever is here. */
export function mayGiveThisAgreement(talk: Talk, event: ConversationEvent): boolean {
  if (event.type !== 'agree') return false;
  return event.value === 'notShown' ? mayRecordUnshown(talk) : mayAgree(talk);
}

/** A withdrawn plan takes nothing in, and a closed one is left in peace. */
export function mayAmend({ plan }: Talk): boolean {
  return (plan.status === 'agreed' || plan.status === 'recorded') && plan.closed === undefined;
}

/** A plan is ended by whoever may agree to it. */
export function mayWithdraw(talk: Talk): boolean {
  return talk.plan.status !== 'withdrawn' && talk.plan.closed === undefined && mayAgree(talk);
}

/** "Please don't ask me" is undone by the person, or by whoever said it. */
export function mayReopen(talk: Talk, event: ConversationEvent): boolean {
  if (event.type !== 'reopen topic' || refusalOf(talk, event.topicId) === undefined) return false;
  const isThere = talk.tools.pack.topics.some(({ id }) => id === event.topicId);
  const refusers = talk.plan.topics
    .filter(({ topicId }) => topicId === event.topicId)
    .map(({ saidBy }) => saidBy);
  const isPerson = personOf(talk.plan, talk.speaker).part === 'person';
  return isThere && (isPerson || refusers.every((id) => id === talk.speaker));
}

/** The recommendation that a signature is for, if it can be signed now by the professional who is here. */
export function toBeSigned(talk: Talk, event: ConversationEvent): Recommendation | undefined {
  if (event.type !== 'sign recommendation' || !event.evidence || !isClinicianHere(talk)) return undefined;
  if (talk.toSign.some(({ recommendation }) => recommendation.id === event.id)) return undefined;
  return talk.plan.recommendations.find((one) => one.id === event.id && awaitsSignature(one));
}
