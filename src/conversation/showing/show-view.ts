import type { SnapshotFrom } from 'xstate';
import { topicWordsFor } from '../../content/words-for.js';
import { entriesFor } from '../../plan/current-entry.js';
import type { Person } from '../../plan/plan.js';
import { isUnsaved, keeperOf } from '../doing/keeping.js';
import { isWhole, questionNow, questionsNow } from '../doing/moving.js';
import type { machine } from '../machine.js';
import { personOf, voiceOf } from '../rules/speaking.js';
import { topicOf } from '../rules/topics.js';
import type { Talk } from '../talk.js';
import type { ConversationView, SavingView, Stage } from '../view.js';
import { showCan } from './show-can.js';
import { showClinician } from './show-clinician.js';
import { showLastTime } from './show-last-time.js';
import { showMap } from './show-map.js';
import { showQuestion } from './show-question.js';
import { showReview } from './show-review.js';
import { shared } from './sharing.js';

type Snapshot = SnapshotFrom<typeof machine>;

const stages: Readonly<Record<string, Stage>> = {
  looking: 'welcome',
  reviewing: 'review',
  agreeing: 'agree',
  covered: 'locked',
  delivering: 'finish',
  delivered: 'finish',
};

/** Derives all that elements may know. While paused, in support or locked, nothing that was said is in it but the plan. */
export function showView(snapshot: Snapshot, before?: ConversationView): ConversationView {
  const { context: talk } = snapshot;
  const stage = stageOf(snapshot);
  const parts = showStage(talk, stage);
  const clinician = showClinician(talk, stage);
  const name = stage === 'locked' ? undefined : nameOf(talk);
  const view = {
    stage,
    setting: talk.tools.setting,
    plan: talk.plan,
    ...(name !== undefined && { name }),
    speaker: showPerson(talk, stage, talk.speaker),
    recorder: showPerson(talk, stage, talk.recorder),
    voice: voiceOf(talk),
    ...parts,
    ...(clinician && { clinician }),
    can: showCan(talk, (event) => snapshot.can(event), parts.review),
    saving: showSaving(talk, savingIn(snapshot)),
    issues: talk.issues,
  };
  return shared(before, { ...view, screen: screenOf(view, before) });
}

function stageOf({ value }: Snapshot): Stage {
  let inner: unknown = value.talk;
  while (typeof inner === 'object' && inner !== null) inner = Object.values(inner)[0];
  return stages[String(inner)] ?? (inner as Stage);
}

function savingIn({ value }: Snapshot): string {
  return typeof value.saving === 'string' ? value.saving : (Object.keys(value.saving)[0] ?? 'clean');
}

/** Under the cover nobody has a name. */
function showPerson({ plan }: Talk, stage: Stage, personId: string): Person {
  const person = personOf(plan, personId);
  return stage === 'locked' ? { id: person.id, part: person.part } : person;
}

type StageParts = Pick<
  ConversationView,
  'earlier' | 'question' | 'whole' | 'gate' | 'map' | 'lastTime' | 'rest' | 'review' | 'finish' | 'returnTo'
>;

function showStage(talk: Talk, stage: Stage): StageParts {
  switch (stage) {
    case 'welcome':
      return talk.earlier ? { earlier: talk.earlier } : {};
    case 'question':
      return {
        ...given('question', showQuestion(talk, questionNow(talk))),
        ...(isWhole(talk) && { whole: questionsNow(talk).flatMap((id) => showQuestion(talk, id) ?? []) }),
      };
    case 'agree':
      return given('question', showQuestion(talk, agreementOf(talk)));
    case 'gate':
      return showGate(talk);
    case 'map':
      return { map: showMap(talk), ...given('lastTime', showLastTime(talk)) };
    case 'rest':
      return { rest: { after: talk.oneThing === 'done' ? 'one thing' : 'topic' } };
    case 'review':
      return { review: showReview(talk), ...given('returnTo', talk.returnTo) };
    case 'finish':
      return talk.finish ? { finish: { ...talk.finish, version: talk.plan.version } } : {};
    default:
      return {};
  }
}

function given<Key extends keyof StageParts>(key: Key, part: StageParts[Key] | undefined): StageParts {
  return part === undefined ? {} : { [key]: part };
}

function showGate(talk: Talk): StageParts {
  const topic = topicOf(talk, talk.place.questionId);
  const words = topic && talk.tools.pack.words.topics[topic.id];
  return topic && words ? { gate: { topicId: topic.id, words: topicWordsFor(words, voiceOf(talk)) } } : {};
}

function agreementOf({ tools }: Talk): string | undefined {
  return tools.pack.questions.find(({ writesTo }) => writesTo === 'agreements')?.id;
}

function nameOf({ plan }: Talk): string | undefined {
  const { preferredName, name } = plan.subject;
  return entriesFor(plan, 'about.preferredName').find(({ text }) => text)?.text ?? preferredName ?? name;
}

function showSaving(talk: Talk, region: string): SavingView {
  const keeper = keeperOf(talk);
  if (!keeper) return { state: 'none', kept: false };
  const { at, code, retryAt, kept } = talk.keeping;
  const state = region === 'forgetting' ? 'clean' : (region as SavingView['state']);
  return {
    state,
    where: keeper.where,
    ...(at !== undefined && { at }),
    ...(code !== undefined && { code }),
    ...(retryAt !== undefined && { retryAt }),
    kept: kept?.plan === talk.plan && !isUnsaved(talk),
  };
}

/** Another screen: another stage, question, gate or plan, or a part put on one form. What is typed on a screen is still the same screen. */
function screenOf(view: Omit<ConversationView, 'screen'>, before: ConversationView | undefined): number {
  if (!before) return 1;
  const isSame =
    view.stage === before.stage &&
    view.question?.question.id === before.question?.question.id &&
    (view.whole === undefined) === (before.whole === undefined) &&
    view.gate?.topicId === before.gate?.topicId &&
    view.plan.id === before.plan.id;
  return isSame ? before.screen : before.screen + 1;
}
