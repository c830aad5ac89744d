import { describe, expect, it } from 'vitest';
import type { SnapshotFrom } from 'xstate';
import { getAdjacencyMap, getShortestPaths } from 'xstate/graph';
import type { ConversationEvent } from '../../src/conversation/events.js';
import { machine } from '../../src/conversation/machine.js';
import { showView } from '../../src/conversation/showing/show-view.js';
import type { Tools } from '../../src/conversation/talk.js';
import { safeParsePlan } from '../../src/plan/plan.js';
import { twoTopicPack } from '../content/two-topic-pack.js';
import { countingIds, someOptions, tickingNow } from './talk-with.js';

type Snapshot = SnapshotFrom<typeof machine>;

const { subject, people, setting } = someOptions();
const tools: Tools = {
  ...{ subject, people, setting, pack: twoTopicPack, saveAfter: 300 },
  now: tickingNow(),
  newId: countingIds(),
  keeperFor: () => undefined,
  deliver: () => undefined,
};
const input = { tools, plan: undefined, easyRead: false };
const tender = twoTopicPack.topics.flatMap(({ questions }) => questions);

/** What can be said, wherever one is: a few answers and every way of moving, refusing, resting and ending. */
const events: readonly ConversationEvent[] = [
  ...(
    ['start', 'next', 'back', 'open topic', 'not today', 'do not ask', 'pause', 'resume', 'get help'] as const
  ).map((type) => ({ type })),
  ...(
    ['leave help', 'skip part', 'review', 'to agree', 'stop for now', 'carry on', 'lock', 'unlock'] as const
  ).map((type) => ({ type })),
  { type: 'say who', who: 'self', speaker: 'me' },
  { type: 'go to', stage: 'map' },
  { type: 'go to', sectionId: 'storm' },
  { type: 'go to', sectionId: 'night' },
  { type: 'go to', questionId: 'close.music' },
  { type: 'change', questionId: 'night.light' },
  { type: 'answer', questionId: 'storm.where', text: 'inside ❤️' },
  { type: 'agree', value: 'yes' },
];

/** Two moments are the same when the screen, what was said, what is open and what was refused are the same. */
function momentOf({ value, context: talk }: Snapshot): string {
  const said = talk.plan.statements.map(({ questionId, text }) => `${questionId}=${text}`);
  const refused = talk.plan.topics.map(({ topicId, choice }) => `${topicId} ${choice}`);
  const { place, opened, rested, leaving, fromReview, isPaused, wantsToStart, visit } = talk;
  const visits = Math.min(talk.plan.visits.length, 2);
  return JSON.stringify([
    value,
    place,
    said.sort(),
    refused.sort(),
    [...opened].sort(),
    [...rested].sort(),
    leaving,
    fromReview,
    isPaused,
    wantsToStart,
    visit !== undefined,
    visits,
  ]);
}

const limits = {
  input,
  events,
  serializeState: momentOf,
  filterEvents: (moment: Snapshot, event: ConversationEvent) => moment.can(event),
  limit: 100_000,
};
const moments = Object.values(getAdjacencyMap(machine, limits as never)) as {
  state: Snapshot;
  transitions: Record<string, { event: ConversationEvent; state: Snapshot }>;
}[];

/** The question on the screen, if one is. */
function shownBy(state: Snapshot): string | undefined {
  return state.matches({ talk: { underway: { asking: 'question' } } })
    ? state.context.place.questionId
    : undefined;
}

const canStop = (state: Snapshot): boolean => state.can({ type: 'stop for now' });
const isOver = (state: Snapshot): boolean => state.context.visit === undefined;
const isCovered = (state: Snapshot): boolean => state.matches({ talk: 'covered' });
const steps = moments.flatMap(({ state, transitions }) =>
  Object.values(transitions).map(({ event, state: next }) => ({ state, event, next })),
);

type Step = (typeof steps)[number];
const inShort = ({ state, event, next }: Step): unknown => [state.value, event, next.value];

/** Every word that the plan holds, in force or in history. */
function wordsOf({ context: { plan } }: Snapshot): unknown[] {
  return [...plan.statements, ...plan.history.map(({ item }) => item)].map((one) =>
    'text' in one ? one.text : undefined,
  );
}

describe('wherever a talk can go', () => {
  it('is a great many places, which cannot grow fewer unseen', () => {
    expect(moments.length).toBeGreaterThan(4000);
    expect(steps.length).toBeGreaterThan(20_000);
    const few = moments.filter((_, index) => index % 7 === 0);
    const stages = new Set(few.map(({ state }) => showView(state).stage));
    expect([...stages].sort()).toEqual([
      ...['agree', 'finish', 'gate', 'locked', 'map', 'paused', 'people', 'question', 'rest', 'review'],
      ...['support', 'welcome'],
    ]);
  });

  it('no tender question is shown unless its gate was opened in this sitting', () => {
    const shown = moments.filter(({ state }) => tender.includes(shownBy(state) ?? ''));
    expect(shown.length).toBeGreaterThan(100);
    for (const { state } of shown) {
      const topic = twoTopicPack.topics.find(({ questions }) => questions.includes(shownBy(state) ?? ''));
      expect(state.context.opened).toContain(topic?.id);
      expect(showView(state).question?.question.id).toBe(shownBy(state));
    }
  });

  it('every gate is opened only by opening it, and closed by every rest', () => {
    const openedOtherwise = steps.filter(
      ({ state, event, next }) =>
        event.type !== 'open topic' &&
        next.context.opened.some((topic) => !state.context.opened.includes(topic)),
    );
    const resting = ['pause', 'get help', 'lock', 'stop for now'];
    const leftOpen = steps.filter(
      ({ event, next }) => resting.includes(event.type) && next.context.opened.length > 0,
    );
    expect([openedOtherwise.map(inShort), leftOpen.map(inShort)]).toEqual([[], []]);
  });

  it('no gate follows a refused gate', () => {
    const refusals = steps.filter(({ event }) => event.type === 'not today' || event.type === 'do not ask');
    expect(refusals.length).toBeGreaterThan(100);
    const astray = refusals.filter(
      ({ next }) => shownBy(next) === undefined && !next.matches({ talk: { underway: 'reviewing' } }),
    );
    expect(astray.map(inShort)).toEqual([]);
  });

  it('people can stop, or there is nothing to stop, or they are one step from it under the cover', () => {
    const stuck = moments.filter(({ state }) =>
      isCovered(state) ? !state.can({ type: 'unlock' }) : !canStop(state) && !isOver(state),
    );
    expect(stuck.map(({ state }) => state.value)).toEqual([]);
  });

  it('nothing that was said is lost on the way, and nothing said goes unrecorded', () => {
    const faults = steps.filter(({ state, event, next }) => {
      const kept = wordsOf(next);
      const isLost = state.context.plan.statements.some(({ text }) => !kept.includes(text));
      return (
        isLost || next.context.issues.length > 0 || (event.type === 'answer' && !kept.includes(event.text))
      );
    });
    expect(faults.map(inShort)).toEqual([]);
  });
});

describe('every shortest path', () => {
  const paths = getShortestPaths(machine, limits as never) as unknown as {
    state: Snapshot;
    steps: unknown[];
  }[];

  it('ends where the person can stop, or nothing is left to stop', () => {
    expect(paths.length).toBeGreaterThan(4000);
    expect(Math.max(...paths.map(({ steps: { length } }) => length))).toBeGreaterThan(15);
    const stuck = paths.filter(({ state }) => !canStop(state) && !isOver(state) && !isCovered(state));
    expect(stuck.map(({ state }) => state.value)).toEqual([]);
  });

  it('ends with a plan that reads back', () => {
    for (const { state } of paths.filter((_, index) => index % 9 === 0)) {
      expect(safeParsePlan(JSON.parse(JSON.stringify(state.context.plan)))).toMatchObject({ ok: true });
    }
  });
});
