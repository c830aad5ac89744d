import { describe, expect, it } from 'vitest';
import type { SnapshotFrom } from 'xstate';
import { getAdjacencyMap } from 'xstate/graph';
import type { ConversationEvent } from '../../src/conversation/events.js';
import { machine } from '../../src/conversation/machine.js';
import { showView } from '../../src/conversation/showing/show-view.js';
import type { Tools } from '../../src/conversation/talk.js';
import type { ConversationView } from '../../src/conversation/view.js';
import { safeParsePlan, type Setting } from '../../src/plan/plan.js';
import { clinicalPack, lee, me } from './clinical-pack.js';
import { countingIds, someOptions, tickingNow } from './talk-with.js';

type Snapshot = SnapshotFrom<typeof machine>;

const kept = [
  'day.permission',
  'storm.plan',
  'day.tea',
  'storm.family',
  'night.sounds',
  'storm.with',
  'close.paper',
];
const pack = {
  ...clinicalPack,
  questions: clinicalPack.questions.filter(({ id }) => id === 'storm.plan' || !kept.includes(id)),
};
const clinicians = pack.questions.filter(({ whoMayAnswer }) => whoMayAnswer.length === 1).map(({ id }) => id);

/** A few of the things that can be said by the person, about moving, and on the clinician's side. */
const events: readonly ConversationEvent[] = [
  ...(
    ['start', 'next', 'back', 'open topic', 'do not ask', 'pause', 'resume', 'lock', 'unlock'] as const
  ).map((type) => ({ type })),
  ...(['review', 'to agree', 'stop for now'] as const).map((type) => ({ type })),
  { type: 'whole part', on: true },
  { type: 'whole part', on: false },
  { type: 'change speaker', speaker: 'lee' },
  { type: 'change speaker', speaker: 'me' },
  { type: 'go to', sectionId: 'storm' },
  { type: 'answer', questionId: 'storm.where', text: 'inside ❤️' },
  { type: 'answer', questionId: 'day.outlook', value: 'days' },
  { type: 'agree', value: 'yes' },
  { type: 'agree', value: 'notShown' },
];

function momentOf({ value, context: talk }: Snapshot): string {
  const { place, opened, rested, leaving, fromReview, isPaused, speaker, whole, visit, plan } = talk;
  const said = [...plan.statements, ...plan.clinicalRecords].map(
    ({ questionId, saidBy }) => questionId + saidBy,
  );
  const refused = plan.topics.map(({ topicId, choice }) => `${topicId} ${choice}`);
  const shape = [value, place, said.sort(), refused.sort(), [...opened].sort(), [...rested].sort()];
  return JSON.stringify([...shape, leaving, fromReview, isPaused, speaker, whole, visit === undefined]);
}

function everywhere(setting: Setting) {
  const { subject } = someOptions();
  const tools: Tools = {
    ...{ subject, people: [me, lee], setting, pack, saveAfter: 300 },
    now: tickingNow(),
    newId: countingIds(),
    keeperFor: () => undefined,
    deliver: () => undefined,
  };
  const limits = {
    ...{
      events,
      input: { tools, plan: undefined, easyRead: false },
      serializeState: momentOf,
      limit: 100_000,
    },
    filterEvents: (moment: Snapshot, event: ConversationEvent) => moment.can(event),
  };
  const moments = Object.values(getAdjacencyMap(machine, limits as never)) as unknown as {
    state: Snapshot;
    transitions: Record<string, { event: ConversationEvent; state: Snapshot }>;
  }[];
  return moments.map(({ state, transitions }) => ({ state, next: Object.values(transitions) }));
}

/** Every question that could be answered on the screen itself. */
const onScreen = ({ question, whole = [] }: ConversationView): string[] =>
  [...(question ? [question] : []), ...whole].map((one) => one.question.id);

describe.each(['together', 'afterwards'] as const)('wherever a talk %s can go', (setting) => {
  const moments = everywhere(setting);
  const few = moments
    .filter((_, index) => index % 5 === 0)
    .map(({ state }) => ({ state, view: showView(state) }));

  it('is a great many places', () => {
    expect(moments.length).toBeGreaterThan(1000);
    const stages = new Set(few.map(({ view }) => view.stage));
    expect([...stages].sort()).toEqual([
      ...['agree', 'finish', 'gate', 'locked', 'map', 'paused', 'question', 'rest', 'review', 'welcome'],
    ]);
  });

  it('no tender question is on the screen, on the form or beside it unless its gate was opened', () => {
    for (const { state, view } of few) {
      const shown = [...onScreen(view), ...(view.clinician?.notes ?? []).map(({ question }) => question.id)];
      for (const { id, questions } of pack.topics)
        if (shown.some((one) => questions.includes(one))) expect(state.context.opened).toContain(id);
    }
  });

  it('clinicians’ questions are on no screen of the person’s, and answered in nobody else’s name', () => {
    const shown = few.flatMap(({ view }) => onScreen(view)).filter((id) => clinicians.includes(id));
    expect(shown.length > 0).toBe(setting === 'afterwards');
    for (const { state, view } of few) {
      expect(state.context.plan.clinicalRecords.every(({ saidBy }) => saidBy === 'lee')).toBe(true);
      const { clinician, plan: _whole, ...seen } = view;
      if (setting === 'together') expect(JSON.stringify(seen)).not.toContain('outlook');
      if (['paused', 'locked', 'finish', 'welcome'].includes(view.stage)) expect(clinician).toBeUndefined();
    }
  });

  it('only the person agrees, and only when they are there', () => {
    const agreed = moments.flatMap(({ state }) => state.context.plan.agreements);
    expect(agreed.length).toBeGreaterThan(10);
    const by = new Set(agreed.map((one) => `${one.value} by ${one.by}`));
    expect([...by].sort()).toEqual(
      setting === 'together' ? ['notShown by lee', 'yes by me'] : ['notShown by lee'],
    );
  });

  it('nothing said is lost or left unrecorded, one can always stop, and every plan reads back', () => {
    for (const { state, next } of moments) {
      const { plan, visit } = state.context;
      const isCovered = state.matches({ talk: 'covered' });
      if (visit !== undefined && !isCovered) expect(state.can({ type: 'stop for now' })).toBe(true);
      for (const { state: after } of next) {
        expect([after.context.issues, after.context.besideIssues]).toEqual([[], []]);
        expect(after.context.plan.statements.length).toBeGreaterThanOrEqual(plan.statements.length);
      }
    }
    for (const { state } of few.filter((_, index) => index % 7 === 0))
      expect(safeParsePlan(JSON.parse(JSON.stringify(state.context.plan)))).toMatchObject({ ok: true });
  });
});
