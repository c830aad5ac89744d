import { currentEntry } from '../../plan/current-entry.js';
import type { ConversationEvent } from '../events.js';
import { permission, questionOf } from '../route.js';
import type { Talk } from '../talk.js';
import { fitsWho, isLawfulProxy, isOffered, mayAnswer, personOf, roleOf } from './speaking.js';
import { refusalOf } from './topics.js';

/** Who answers: the question on the screen, by its own rule of who may, and only with options offered to them. */
export function mayRecord(talk: Talk, event: ConversationEvent, questionId: string | undefined): boolean {
  const question = questionOf(talk, questionId);
  if (!question || !('questionId' in event) || event.questionId !== questionId || !mayAnswer(talk, question))
    return false;
  return event.type !== 'answer' || isOffered(talk, question, event.value);
}

/** Only what was said can be taken back, and only by whoever said it. */
export function hasSomethingToTakeBack(talk: Talk, event: ConversationEvent): boolean {
  return event.type === 'take back' && currentEntry(talk.plan, event.questionId, talk.speaker) !== undefined;
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

/** Each must be known, or be named now; the speaker must fit the part they take, and nobody speaks as an interpreter. */
export function canTakePart({ plan }: Talk, event: ConversationEvent): boolean {
  if (event.type !== 'say who') return false;
  const find = (id: string) => [...(event.people ?? []), ...plan.people].find((one) => one.id === id);
  const speaker = find(event.speaker);
  const recorder = find(event.recordedBy ?? event.speaker);
  if (event.who === 'clinicianAfter' && recorder?.part !== 'professional') return false;
  return speaker !== undefined && recorder !== undefined && fitsWho(event.who, speaker);
}

/** Somebody else of the plan who can speak for themselves or for the person. */
export function canSpeakNow({ plan, speaker }: Talk, event: ConversationEvent): boolean {
  if (event.type !== 'change speaker' || event.speaker === speaker) return false;
  const other = plan.people.find(({ id }) => id === event.speaker);
  return other !== undefined && roleOf(other) !== undefined;
}

/** Agreement is the person's, or a lawful proxy's; a clinician writing up afterwards cannot give it for them (MCA 2005 s4-5). */
export function mayAgree({ plan, speaker, who }: Talk): boolean {
  const by = personOf(plan, speaker);
  return who !== 'clinicianAfter' && (by.part === 'person' || isLawfulProxy(by));
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
