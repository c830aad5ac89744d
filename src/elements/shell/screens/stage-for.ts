import type { ConversationView, Stage } from '../../../conversation/view.js';
import { CareQuestion } from '../../asking/care-question.js';
import { fieldFor } from '../../asking/field-for.js';
import { register } from '../../base/register.js';
import type { StageElement } from '../../base/stage-element.js';
import { fetchSides } from './sides.js';
import { CareWelcome } from '../../stages/opening/care-welcome.js';
import { CareWho } from '../../stages/opening/care-who.js';

/** The class of a stage, with its tag registered. */
export type StageClass = new () => StageElement;

const named = (tag: string, stage: StageClass): StageClass => {
  register(tag, stage);
  return stage;
};

const paused = async (): Promise<StageClass> =>
  named('care-paused', (await import('../../stages/hard-moments/care-paused.js')).CarePaused);

/** What fills the person's side: a stage; in place of one question the whole part; who is writing, where somebody does. */
export type Screen = Stage | 'whole' | 'writer';

/** Which screen a view is shown on. */
export function screenOf(view: ConversationView | undefined): Screen | undefined {
  if (view?.whole && view.stage === 'question') return 'whole';
  return view?.stage === 'people' && view.setting !== 'alone' ? 'writer' : view?.stage;
}

/** Which element shows which stage. The first three are there at once; the others come when the page is idle. */
export const stageFor: Readonly<Record<Screen, () => StageClass | Promise<StageClass>>> = {
  welcome: () => named('care-welcome', CareWelcome),
  people: () => {
    void fieldFor.single?.();
    return named('care-who', CareWho);
  },
  question: () => named('care-question', CareQuestion),
  whole: async () => (await fetchSides()).whole,
  writer: async () => (await fetchSides()).writer,
  map: async () => named('care-map', (await import('../../stages/care-map.js')).CareMap),
  gate: async () => named('care-topic-gate', (await import('../../asking/care-topic-gate.js')).CareTopicGate),
  rest: async () => named('care-rest', (await import('../../asking/care-rest.js')).CareRest),
  paused,
  support: async () =>
    named('care-support', (await import('../../stages/hard-moments/care-support.js')).CareSupport),
  review: async () => named('care-review', (await import('../../stages/care-review.js')).CareReview),
  agree: async () => named('care-agree', (await import('../../stages/care-agree.js')).CareAgree),
  finish: async () => named('care-finish', (await import('../../stages/care-finish.js')).CareFinish),
  locked: async () =>
    named('care-cover', (await import('../../stages/hard-moments/care-cover.js')).CareCover),
  // Until two drafts of one plan can be joined, a conflict is a quiet screen on which nothing is lost.
  conflict: paused,
};
