import { createConversation, type ConversationOptions } from '../../src/conversation/conversation.js';
import type { ConversationEvent } from '../../src/conversation/events.js';
import type { ConversationView } from '../../src/conversation/view.js';
import { loadPack } from '../../src/content/load-pack.js';
import type { AnswerValue, CarePlan, Person } from '../../src/plan/plan.js';
import { countingIds, settle, tickingNow } from './talk-with.js';

/** What is said to one question: an answer, or one of the ways of not answering. */
export type PlainAnswer =
  | { readonly value?: AnswerValue; readonly text?: string; readonly people?: readonly Person[] }
  | 'not sure'
  | 'ask later'
  | 'decline'
  | 'skip';

/** A whole conversation in plain answers, by question. What the path asks and this does not name is skipped. */
export interface QuickScript {
  readonly answers: Readonly<Record<string, PlainAnswer>>;
  /** The answer to "is this a fair record". */
  readonly agree?: 'yes' | 'mostly' | 'no' | 'notShown';
  /** Stop for now, and come back, at this question. */
  readonly stopAt?: string;
  /** Pause at this question. */
  readonly pauseAt?: string;
}

/** What came of it. */
export interface QuickTalk {
  readonly plan: CarePlan;
  /** Every question shown, in order. */
  readonly asked: readonly string[];
  readonly delivered: readonly { readonly plan: CarePlan; readonly reason: string }[];
  readonly view: ConversationView;
}

/** Holds the whole quick conversation with the built-in pack, with no screen: the person themselves, alone. */
export async function holdQuick(
  script: QuickScript,
  options: Partial<ConversationOptions> = {},
): Promise<QuickTalk> {
  const pack = await loadPack({ variant: 'adult', path: 'quick', locale: 'en-GB', jurisdiction: 'england' });
  const delivered: { plan: CarePlan; reason: string }[] = [];
  const talk = createConversation({
    pack,
    subject: { ref: 'p-1001', name: 'Ada Example', birthDate: '1948-03-04' },
    people: [{ id: 'ada', part: 'person', name: 'Ada Example' }],
    setting: 'alone',
    jurisdiction: 'england',
    now: tickingNow(),
    newId: countingIds(),
    deliver: (plan, reason) => (delivered.push({ plan, reason }), Promise.resolve()),
    ...options,
  });
  const say = (event: ConversationEvent): void => talk.say(event);
  talk.start();
  await settle();
  say({ type: 'start' });
  say({ type: 'say who', who: 'self', speaker: talk.view.speaker.id });
  const asked: string[] = [];
  for (let turn = 0; turn < 100 && talk.view.stage !== 'review'; turn += 1) {
    const { stage, question } = talk.view;
    if (stage === 'map') say({ type: 'next' });
    else if (question && answerQuestion(question.question.id, script, asked, say)) await settle();
    else throw new Error(`lost at ${stage}`);
  }
  say({ type: 'to agree' });
  say({ type: 'agree', value: script.agree ?? 'yes' });
  await settle();
  return { plan: talk.view.plan, asked, delivered, view: talk.view };
}

function answerQuestion(
  questionId: string,
  { answers, stopAt, pauseAt }: QuickScript,
  asked: string[],
  say: (event: ConversationEvent) => void,
): boolean {
  const isNew = !asked.includes(questionId);
  asked.push(questionId);
  if (isNew && questionId === stopAt) {
    say({ type: 'stop for now' });
    say({ type: 'carry on' });
    return true;
  }
  if (isNew && questionId === pauseAt) {
    say({ type: 'pause' });
    say({ type: 'resume' });
  }
  const answer = answers[questionId] ?? 'skip';
  if (typeof answer !== 'string') say({ type: 'answer', questionId, ...answer });
  else say({ type: answer, questionId });
  if (answer !== 'skip') say({ type: 'next' });
  return true;
}
