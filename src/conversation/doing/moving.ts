import type { Question } from '../../content/pack.js';
import type { ConversationEvent } from '../events.js';
import {
  asked,
  canBeAsked,
  clinical,
  entryNow,
  followUp,
  nextAfter,
  nextEveryday,
  permission,
  questionOf,
  sharesTopic,
  startOf,
} from '../route.js';
import { isClinicianHere } from '../rules/clinical.js';
import { mayAnswer } from '../rules/speaking.js';
import { isOpen, topicOf } from '../rules/topics.js';
import type { Place, Talk } from '../talk.js';

const map: Place = { stage: 'map' };
const review: Place = { stage: 'review' };

/** Whether leave for today is still to be asked. */
export function asksLeave(talk: Talk): boolean {
  // Written up afterwards, there is nobody to ask.
  if (talk.tools.setting === 'afterwards') return false;
  const question = questionOf(talk, permission);
  return !talk.permitted && question !== undefined && mayAnswer(talk, question);
}

/** The question before the person, or behind the gate before them. */
export function questionNow(talk: Talk): string | undefined {
  return asksLeave(talk) ? permission : talk.place.questionId;
}

/** Whether the part is on one form now: leave was given, and no gate stands before it. */
export function isWhole(talk: Talk): boolean {
  const { stage, questionId = '' } = talk.place;
  return talk.whole && stage === 'question' && !asksLeave(talk) && isOpen(talk, questionId);
}

/** The questions that can be answered on the screen: the one before the person, or those of the part on one form. */
export function questionsNow(talk: Talk): readonly string[] {
  const now = questionNow(talk);
  if (!isWhole(talk)) return now === undefined ? [] : [now];
  const section = questionOf(talk, now)?.section;
  return asked(talk)
    .filter((question) => question.section === section && isOpen(talk, question.id))
    .map(({ id }) => id);
}

/** The clinical questions beside the screen: of the part on it, or of every part where no question is. */
export function notesNow(talk: Talk): readonly Question[] {
  if (!isClinicianHere(talk)) return [];
  const isAsking = talk.place.stage === 'question' || asksLeave(talk);
  return clinical(talk, isAsking ? questionOf(talk, questionNow(talk))?.section : undefined);
}

/** Where the place that was headed for leads. The one decision behind every way: forward, back, and out of a pause. */
export function stageAhead(talk: Talk): 'paused' | 'finish' | 'welcome' | 'rest' | 'gate' | Place['stage'] {
  if (talk.isPaused) return 'paused';
  // What was said before is nobody's to see, or to go on with, before somebody takes it up again.
  if (talk.earlier) return talk.wantsToStart ? 'people' : 'welcome';
  if (talk.visit === undefined && (talk.amendment || talk.wantsToStart)) return 'people';
  if (talk.finish) return 'finish';
  if (talk.visit === undefined) return 'welcome';
  if (talk.leaving !== undefined || talk.oneThing === 'done') return 'rest';
  if (talk.place.stage === 'people') return 'people';
  if (asksLeave(talk)) return 'question';
  const { stage, questionId } = talk.place;
  return stage === 'question' && !isOpen(talk, questionId ?? '') ? 'gate' : stage;
}

/** The place, or the next that can be reached when its question is asked no more. */
export function reachable(talk: Talk): Partial<Talk> {
  const { place } = talk;
  if (place.stage !== 'question' || canBeAsked(talk, place.questionId)) return {};
  return { place: talk.fromReview ? review : nextAfter(talk, place.questionId) };
}

/** On to a place. Who leaves a topic that was opened in this sitting is offered a rest first, once. */
export function onTo(talk: Talk, place: Place, path: Partial<Talk> = {}): Partial<Talk> {
  const topic = talk.place.stage === 'question' ? topicOf(talk, talk.place.questionId) : undefined;
  const isHard = topic !== undefined && talk.opened.includes(topic.id) && !talk.rested.includes(topic.id);
  const stays = sharesTopic(talk, talk.place.questionId, place.questionId);
  return {
    place,
    trail: isSamePlace(place, talk.place) ? talk.trail : [...talk.trail, talk.place],
    fromReview: false,
    returnTo: undefined,
    oneThing: undefined,
    leaving: isHard && !stays ? topic.id : undefined,
    ...path,
  };
}

/** The next question, or back to the review when the change began there. */
export function next(talk: Talk): Partial<Talk> {
  if (asksLeave(talk)) return { permitted: true };
  if (talk.place.stage !== 'question')
    return onTo(talk, talk.stoppedAt ?? nextUnanswered(talk), { stoppedAt: undefined });
  if (!talk.fromReview) {
    const shown = questionsNow(talk);
    if (talk.oneThing) return afterOneThing(talk);
    return onTo(talk, nextAfter(talk, isWhole(talk) ? shown[0] : talk.place.questionId, shown));
  }
  const { trail, returnTo } = talk;
  const follows = isWhole(talk) ? undefined : followUp(talk, talk.place.questionId ?? '');
  return onTo(talk, follows ?? review, { trail, returnTo, fromReview: follows !== undefined });
}

/** The one question to ask of who has room for no more today: the first everyday one that has no answer. */
export function oneThing(talk: Talk): Place | undefined {
  // Written up afterwards, there is nobody to tire.
  if (talk.tools.setting === 'afterwards') return undefined;
  const place = nextEveryday(talk, undefined, (question) => entryNow(talk, question) !== undefined);
  return place.stage === 'question' ? place : undefined;
}

/** To that one question. */
export function askOneThing(talk: Talk): Partial<Talk> {
  const place = oneThing(talk);
  return place ? onTo(talk, place, { oneThing: 'asked' }) : {};
}

/** Done, once it has an answer of any kind. Who skips it is asked another, as long as there is one. */
function afterOneThing(talk: Talk): Partial<Talk> {
  const { questionId } = talk.place;
  const question = questionOf(talk, questionId);
  if (question && entryNow(talk, question))
    return onTo(talk, nextAfter(talk, questionId), { oneThing: 'done' });
  const other = nextEveryday(talk, questionId, (one) => entryNow(talk, one) !== undefined);
  return other.stage === 'question' ? onTo(talk, other, { oneThing: 'asked' }) : onTo(talk, map);
}

/** From the map: where the first part that is not finished begins. */
function nextUnanswered(talk: Talk): Place {
  const starts = talk.tools.pack.sections.map(({ id }) => startOf(talk, id));
  const isNew = (place: Place | undefined): boolean => {
    const question = questionOf(talk, place?.questionId);
    return question !== undefined && !entryNow(talk, question);
  };
  return starts.find(isNew) ?? review;
}

/** Where somebody goes who is there already, they take no step that "back" could undo. */
function isSamePlace(one: Place, other: Place): boolean {
  return one.stage === other.stage && one.questionId === other.questionId;
}

/** Back along the way that was really taken. Nothing is discarded. */
export function back(talk: Talk): Partial<Talk> {
  const { trail, returnTo } = talk;
  if (talk.fromReview || talk.place.stage === 'agree') return { place: review, fromReview: false, returnTo };
  const last = trail.findLastIndex((place) => isThere(talk, place));
  const left = trail.slice(0, Math.max(last, 0));
  return { place: trail[last] ?? map, trail: left, returnTo: undefined, oneThing: undefined };
}

/** Whether there is a way back. From a question there is always one: to the map. */
export function canGoBack(talk: Talk): boolean {
  if (talk.trail.some((place) => isThere(talk, place)) || talk.place.stage === 'agree') return true;
  return !asksLeave(talk) && talk.place.stage !== 'map';
}

function isThere(talk: Talk, place: Place): boolean {
  if (asksLeave(talk)) return place.stage === 'people';
  return place.stage !== 'question' || canBeAsked(talk, place.questionId);
}

/** The place that somebody asked to go to; undefined when it cannot be gone to now. */
export function asksFor(talk: Talk, event: ConversationEvent): Place | undefined {
  if (asksLeave(talk)) return undefined;
  if (event.type === 'review') return review;
  if (event.type === 'change') return asPlace(talk, event.questionId);
  if (event.type !== 'go to') return undefined;
  if (event.questionId !== undefined) return asPlace(talk, event.questionId);
  if (event.sectionId !== undefined) return startOf(talk, event.sectionId);
  return event.stage && { stage: event.stage };
}

function asPlace(talk: Talk, questionId: string): Place | undefined {
  return canBeAsked(talk, questionId) ? { stage: 'question', questionId } : undefined;
}

/** To the place that was asked for, as far as it is there. */
export function goTo(talk: Talk, event: ConversationEvent): Partial<Talk> {
  const place = asksFor(talk, event);
  if (!place) return {};
  if (event.type !== 'change') return onTo(talk, place);
  return onTo(talk, place, { trail: talk.trail, fromReview: true, returnTo: event.questionId });
}

/** Past the rest of a topic, or of an everyday part, and past every gate that is closed: never from one hard thing to the next. */
export function skipPart(talk: Talk): Partial<Talk> {
  const { questionId } = talk.place;
  const [topic, section] = [topicOf(talk, questionId), questionOf(talk, questionId)?.section];
  const place = nextEveryday(talk, questionId, (question) =>
    topic ? topicOf(talk, question.id) === topic : question.section === section,
  );
  return { ...onTo(talk, talk.fromReview ? review : place), leaving: undefined, isPaused: false };
}
