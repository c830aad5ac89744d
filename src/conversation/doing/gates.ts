import { chooseTopic } from '../../plan/edit/topics.js';
import type { CarePlan, TopicChoice } from '../../plan/plan.js';
import type { ConversationEvent } from '../events.js';
import { asked, nextEveryday, questionOf } from '../route.js';
import { personOf } from '../rules/speaking.js';
import { topicOf } from '../rules/topics.js';
import type { Talk } from '../talk.js';

const choices: Readonly<Record<string, TopicChoice['choice']>> = {
  'not today': 'not-today',
  'do not ask': 'do-not-ask',
  'with someone': 'with-someone',
  notNow: 'not-today',
  never: 'do-not-ask',
};

/** Whether a gate that is also a question of another system was answered in one of these ways. It is never recorded. */
export function answersGate(talk: Talk, event: ConversationEvent, answers: readonly string[]): boolean {
  const gate = topicOf(talk, talk.place.questionId)?.gateQuestion;
  return (
    event.type === 'answer' &&
    event.questionId === gate &&
    typeof event.value === 'string' &&
    answers.includes(event.value)
  );
}

/** Opens the topic behind the gate for this sitting. "Yes, now" is not stored. */
export function openTopic(talk: Talk): Partial<Talk> {
  const topic = topicOf(talk, talk.place.questionId);
  if (!topic) return {};
  const isPersons = personOf(talk.plan, talk.speaker).part === 'person';
  const byOthers = talk.openedByOthers.filter((id) => id !== topic.id);
  return {
    opened: [...talk.opened, topic.id],
    openedByOthers: isPersons ? byOthers : [...byOthers, topic.id],
  };
}

/** What somebody else opened is no leave of the person's: when they come to speak, they meet its gate themselves. */
export function closeForThePerson({ opened, openedByOthers }: Talk): Partial<Talk> {
  return { opened: opened.filter((id) => !openedByOthers.includes(id)) };
}

/** Notes how the topic was refused and goes on to an everyday question or the review, never to a second gate. */
export function refuseTopic(talk: Talk, event: ConversationEvent): Partial<Talk> {
  const topic = topicOf(talk, talk.place.questionId);
  const said = event.type === 'answer' ? event.value : event.type;
  const choice = typeof said === 'string' ? choices[said] : undefined;
  if (!topic || !choice) return {};
  // On one form, the rest of a part that was shown before its gate is not shown again after it.
  const shown = talk.whole ? questionOf(talk, talk.trail.at(-1)?.questionId)?.section : undefined;
  const last = asked(talk).findLast(({ id }) => topic.questions.includes(id));
  return {
    plan: chosen(talk, topic.id, choice),
    place: talk.fromReview
      ? { stage: 'review' }
      : nextEveryday(talk, last?.id, ({ section }) => section === shown),
    fromReview: false,
  };
}

/** The person changed their mind: the topic is offered again, now, behind its gate. */
export function reopenTopic(talk: Talk, event: ConversationEvent): Partial<Talk> {
  if (event.type !== 'reopen topic') return {};
  const plan = chosen(talk, event.topicId, 'reopened');
  const first = asked({ ...talk, plan }).find(({ id }) => topicOf(talk, id)?.id === event.topicId);
  if (!first) return { plan };
  return {
    plan,
    place: { stage: 'question', questionId: first.id },
    trail: [...talk.trail, talk.place],
    returnTo: undefined,
  };
}

/** Closes every gate: somebody else may pick up the device. */
export function closeGates(): Partial<Talk> {
  return { opened: [], rested: [] };
}

function chosen(talk: Talk, topicId: string, choice: TopicChoice['choice']): CarePlan {
  const { plan, speaker: saidBy, recorder: recordedBy, tools } = talk;
  return chooseTopic(plan, { topicId, choice, saidBy, recordedBy, at: tools.now() });
}
