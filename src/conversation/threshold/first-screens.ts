import type { Entry, Person } from '../../plan/plan.js';
import type { ConversationOptions } from '../conversation.js';
import type { ConversationEvent } from '../events.js';
import { permission, questionOf } from '../route.js';
import { fitsWho, mayAnswer, othersWhoSpeak, personOf, voiceOf } from '../rules/speaking.js';
import { showQuestion } from '../showing/show-question.js';
import { beginTalk, noIssues, type Talk } from '../talk.js';
import type { Can, ConversationView, SavingView } from '../view.js';

/** Where somebody is who has not come further than the first three screens. */
export interface Here {
  readonly stage: 'welcome' | 'people' | 'question';
  readonly talk: Talk;
  /** What was chosen, or typed, in answer to "Is now a good time?". */
  readonly answer: Entry | undefined;
  readonly screen: number;
  readonly saving: SavingView;
}

/** The welcome, to a person about whom nothing was said yet. */
export function atTheWelcome(options: ConversationOptions): Here {
  const { pack, subject, people, setting, easyRead, store, storeKey = subject.ref } = options;
  const given = { now: () => options.now(), newId: () => options.newId(), saveAfter: 0 };
  const tools = { pack, subject, people, setting, ...given };
  const talk = beginTalk(
    { ...tools, keeperFor: () => undefined, deliver: () => undefined },
    undefined,
    easyRead,
  );
  const isKept = store !== undefined && storeKey !== undefined;
  const saving: SavingView = isKept
    ? { state: 'waiting', where: store.where, kept: false }
    : { state: 'none', kept: false };
  return { stage: 'welcome', talk, answer: undefined, screen: 1, saving };
}

/** What an event leads to on these screens; undefined when only the whole conversation can tell. */
export function stepOn(here: Here, event: ConversationEvent): Here | undefined {
  const { stage, talk } = here;
  if (event.type === 'read') return { ...here, talk: { ...talk, easyRead: event.easyRead } };
  if (stage === 'welcome') return event.type === 'start' ? turnTo(here, 'people') : undefined;
  if (stage === 'people') {
    if (event.type === 'back') return turnTo(here, 'welcome');
    return event.type === 'say who' ? introduced(here, event) : undefined;
  }
  if (event.type === 'take back') return { ...here, answer: undefined };
  return event.type === 'answer' ? answered(here, event) : undefined;
}

/** The same view that the whole conversation would give here, but for what only it can know: the store and the visit. */
export function showFirstScreen(here: Here): ConversationView {
  const { stage, talk, answer, screen, saving } = here;
  const { plan } = talk;
  const name = plan.subject.preferredName ?? plan.subject.name;
  const question = stage === 'question' ? showQuestion(talk, permission) : undefined;
  return {
    ...{ stage, screen, plan, saving, issues: noIssues, can: mayHere(here), voice: voiceOf(talk) },
    setting: talk.tools.setting,
    ...(name !== undefined && { name }),
    speaker: personOf(plan, talk.speaker),
    recorder: personOf(plan, talk.recorder),
    ...(question && { question: { ...question, ...(answer && { answer }) } }),
  };
}

const allowing = (...allowed: readonly (keyof Can)[]): Can => {
  const no = Object.fromEntries(everything.map((name) => [name, false]));
  return { ...no, ...Object.fromEntries(allowed.map((name) => [name, true])) } as Can;
};

const everything: readonly (keyof Can)[] = [
  ...(['start', 'carryOn', 'answer', 'next', 'back', 'skip', 'notSure', 'askLater', 'decline'] as const),
  ...([
    'pause',
    'resume',
    'help',
    'goToMap',
    'oneThing',
    'review',
    'change',
    'toAgree',
    'agree',
    'stop',
  ] as const),
  ...(['amend', 'withdraw', 'retrySaving', 'deliverAgain', 'forgetHere', 'skipPart'] as const),
  ...([
    'sayYes',
    'sayNotShown',
    'changeSpeaker',
    'readBack',
    'wholePart',
    'recordCapacity',
    'recommend',
    'sign',
  ] as const),
];

const can: Readonly<Record<Here['stage'], Can>> = {
  welcome: allowing('start', 'help', 'withdraw'),
  people: allowing('back', 'help', 'stop', 'withdraw'),
  question: allowing(
    ...(['answer', 'next', 'back', 'skip', 'notSure', 'askLater', 'decline'] as const),
    ...(['pause', 'help', 'stop', 'withdraw'] as const),
  ),
};

/** Where somebody else is known who can speak, they may take over from the first question on. */
function mayHere({ stage, talk }: Here): Can {
  const isShared = stage === 'question' && othersWhoSpeak(talk).length > 0;
  return isShared ? withOthers : can[stage];
}

function turnTo(here: Here, stage: Here['stage']): Here {
  return { ...here, stage, screen: here.screen + 1 };
}

const withOthers: Can = { ...can.question, changeSpeaker: true };

function introduced(here: Here, event: ConversationEvent & { type: 'say who' }): Here | undefined {
  const { who, speaker, recordedBy: recorder = speaker, people = [] } = event;
  const known = here.talk.plan.people.filter(({ id }) => !people.some((one) => one.id === id));
  const plan = { ...here.talk.plan, people: inOrder([...known, ...people], here.talk.plan.people) };
  const talk = { ...here.talk, who, speaker, recorder, plan };
  const leave = questionOf(talk, permission);
  if (!leave || !mayAnswer(talk, leave) || !fitsWho(who, personOf(plan, speaker))) return undefined;
  return turnTo({ ...here, talk }, 'question');
}

/** Those who were known keep their place. */
function inOrder(people: readonly Person[], before: readonly Person[]): readonly Person[] {
  const rank = ({ id }: Person): number => (before.findIndex((one) => one.id === id) + 1 || Infinity) - 1;
  return [...people].sort((one, other) => rank(one) - rank(other) || 0);
}

function answered(here: Here, event: ConversationEvent & { type: 'answer' }): Here | undefined {
  const { talk } = here;
  const { tools, speaker, recorder } = talk;
  if (event.questionId !== permission) return undefined;
  const answer: Entry = {
    ...{ id: tools.newId(), questionId: permission, ownership: 'preference', status: 'answered' },
    ...{ saidBy: speaker, authority: 'self', recordedBy: recorder, visit: tools.newId(), at: tools.now() },
    ...{ mode: 'own', language: tools.pack.locale },
    ...(event.value !== undefined && { value: event.value }),
    ...(event.text !== undefined && { text: event.text }),
  };
  return { ...here, answer };
}
