import type { Stage } from '../../../conversation/view.js';
import { CareQuestion } from '../../asking/care-question.js';
import { register } from '../../base/register.js';
import { CareChoice } from '../../fields/care-choice.js';
import { CareWelcome } from '../../stages/care-welcome.js';
import { CareWho } from '../../stages/care-who.js';

/** The element that shows one stage, and how its code is fetched. */
export interface StageEntry {
  readonly tag: string;
  readonly load: () => Promise<void> | void;
}

const early = (tag: string, element: CustomElementConstructor): StageEntry => ({
  tag,
  load: () => register(tag, element),
});

const late = (tag: string, fetch: () => Promise<CustomElementConstructor>): StageEntry => ({
  tag,
  load: async () => register(tag, await fetch()),
});

const conflict = late('care-paused', async () => (await import('../../stages/care-paused.js')).CarePaused);

/** Which element shows which stage. The first three are there at once; the others come when the page is idle. */
export const stageFor: Readonly<Record<Stage, StageEntry>> = {
  welcome: early('care-welcome', CareWelcome),
  people: {
    tag: 'care-who',
    load: () => {
      register('care-choice', CareChoice);
      register('care-who', CareWho);
    },
  },
  question: early('care-question', CareQuestion),
  map: late('care-map', async () => (await import('../../stages/care-map.js')).CareMap),
  gate: late('care-topic-gate', async () => (await import('../../asking/care-topic-gate.js')).CareTopicGate),
  rest: late('care-rest', async () => (await import('../../asking/care-rest.js')).CareRest),
  paused: late('care-paused', async () => (await import('../../stages/care-paused.js')).CarePaused),
  support: late('care-support', async () => (await import('../../stages/care-support.js')).CareSupport),
  review: late('care-review', async () => (await import('../../stages/care-review.js')).CareReview),
  agree: late('care-agree', async () => (await import('../../stages/care-agree.js')).CareAgree),
  finish: late('care-finish', async () => (await import('../../stages/care-finish.js')).CareFinish),
  locked: late('care-cover', async () => (await import('../../stages/care-cover.js')).CareCover),
  conflict,
};
