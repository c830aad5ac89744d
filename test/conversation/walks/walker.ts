import { SimulatedClock } from 'xstate';
import { createConversation, type Conversation } from '../../../src/conversation/conversation.js';
import type { ConversationEvent } from '../../../src/conversation/events.js';
import type { ConversationView } from '../../../src/conversation/view.js';
import type { CarePlan } from '../../../src/plan/plan.js';
import { memoryStore } from '../../../src/storage/memory.js';
import { countingIds, settle, tickingNow } from '../talk-with.js';
import { trialOf } from './saying/can-trials.js';
import type { Cast } from './casts.js';
import { countStep, gateAnswers, waysAtGate } from './seeing/counting.js';
import { hearing, type Coverage } from './seeing/coverage.js';
import { deliverer, editedByHost, moody } from './hosts.js';
import type { Walker } from './saying/choice.js';
import { nextMove } from './saying/moves.js';
import { keptIn, lossFaults, type Kept, type Mark } from './seeing/plan-checks.js';
import type { Chance } from './random.js';
import { watchOver, type Watch } from './seeing/watching.js';

/** A walk that was taken, and all that can be checked of it afterwards. */
export interface Walk {
  readonly seed: number;
  readonly errands: readonly string[];
  readonly cast: Cast;
  readonly plan: CarePlan;
  readonly now: string;
  readonly marks: readonly Mark[];
  /** What stood in the plan whenever a visit ended. */
  readonly kept: readonly Kept[];
  /** What was wrong on the way. */
  readonly faults: readonly string[];
  /** Each thing that was said. */
  readonly said: readonly ConversationEvent['type'][];
}

/** Where a walk begins. */
export interface Start {
  readonly seed: number;
  readonly chance: Chance;
  readonly cast: Cast;
  readonly adultOnly: readonly string[];
  /** Ids of questions that the walk is sent to. */
  readonly errands: readonly string[];
  readonly coverage: Coverage;
}

/** Each way of each gate in turn. */
function gateOf({ pack }: Cast, seed: number): Walker['gate'] {
  const ways = pack.topics.flatMap(({ id: topicId, gateQuestion }) =>
    [...waysAtGate, ...(gateQuestion === undefined ? [] : gateAnswers)].map((way) => ({ topicId, way })),
  );
  return ways[Math.floor(seed / 3) % Math.max(ways.length, 1)];
}

const anew: readonly string[] = ['reset', 'forget here'];

/** Walks through a conversation over one to three visits, and sees what is wrong on the way. */
class Walking {
  readonly now = tickingNow('2026-11-23T09:00:00.000Z');
  readonly newId = countingIds();
  readonly marks: Mark[] = [];
  readonly faults = new Set<string>();
  readonly said: ConversationEvent['type'][] = [];
  readonly kept = new Map<string, Kept>();
  readonly #store;
  readonly #isMoody: boolean;
  readonly #walker: Walker;
  readonly #watch: Watch;
  #clock = new SimulatedClock();
  #talk: Conversation;
  /** The plan as the host has it. */
  #hosted: CarePlan | undefined;

  constructor(private readonly start: Start) {
    const { cast, chance, adultOnly, seed, errands } = start;
    this.#isMoody = chance.likely(0.2);
    this.#store = moody(memoryStore(), chance, this.#isMoody ? 0.3 : 0);
    this.#watch = watchOver(cast.pack, adultOnly, this.now);
    // Some go through a short path briskly, and come to the end of what there is to ask.
    const isBrisk = cast.pack.path === 'quick' && chance.likely(0.9);
    this.#walker = {
      ...{ cast, chance, newId: this.newId, errands, isBrisk, gate: gateOf(cast, seed) },
      mark: (hidden) => this.#mark(seed, hidden),
    };
    this.#talk = this.#open(undefined);
  }

  get view(): ConversationView {
    return this.#talk.view;
  }

  async walk(): Promise<void> {
    const { chance } = this.start;
    if (chance.likely(0.3)) this.#say({ type: 'start' });
    await this.#passTime();
    for (let left = chance.int(45, 115); left > 0; left -= 1) {
      if (this.view.stage === 'finish' && chance.likely(0.5)) await this.#between();
      else if (chance.likely(0.015)) await this.#reload();
      else if (chance.likely(0.01)) this.#hostEdits();
      else if (this.view.saving.state === 'failed' && chance.likely(0.3)) this.#afterFailure();
      else if (chance.likely(0.04)) this.#tryWhatCannotBe();
      else if (this.view.can.review && chance.likely(0.02)) this.#agree();
      else this.#say(nextMove(this.#walker, this.view));
      await this.#passTime();
    }
    if (this.view.stage === 'locked') this.#say({ type: 'unlock' });
    this.#say({ type: 'stop for now' });
    await this.#passTime();
    this.#talk.stop();
  }

  #open(plan: CarePlan | undefined): Conversation {
    const { cast, chance } = this.start;
    this.#clock = new SimulatedClock();
    const talk = createConversation({
      ...{ pack: cast.pack, subject: cast.subject, people: cast.named, setting: cast.setting, plan },
      ...{ now: this.now, newId: this.newId, clock: this.#clock, deliver: deliverer(chance) },
      ...(cast.pack.jurisdiction && { jurisdiction: cast.pack.jurisdiction }),
      ...(cast.hasStore && { store: this.#store }),
    });
    talk.start();
    return talk;
  }

  #say(event: ConversationEvent): void {
    const before = this.view;
    hearing(event);
    this.#talk.say(event);
    hearing(undefined);
    const step = { event, before, after: this.view };
    this.said.push(event.type);
    countStep(this.start.coverage, this.start.cast.pack, step);
    for (const fault of this.#watch.see(step)) this.faults.add(fault);
    if (anew.includes(event.type)) this.kept.clear();
    if (this.view.stage === 'finish') this.#keep();
  }

  #keep(): void {
    this.#hosted = this.view.plan;
    for (const one of keptIn(this.view.plan)) this.kept.set(`${one.list} ${one.id} ${one.said}`, one);
  }

  #tryWhatCannotBe(): void {
    const trial = trialOf(this.view.can, this.view, this.start.chance);
    if (!trial) return;
    const before = this.view;
    this.#say(trial.event);
    if ((this.view !== before) !== trial.isHeard)
      this.faults.add(
        `${trial.isHeard ? 'shown as possible, ignored' : 'not shown as possible, heard'}: ${trial.name}`,
      );
  }

  /** Straight on to the agreement, which walks that wander seldom come to. */
  #agree(): void {
    this.#say({ type: 'review' });
    this.#say({ type: 'to agree' });
    this.#say({ type: 'agree', value: this.start.chance.pick(['yes', 'mostly', 'no', 'notShown']) });
  }

  /** What happens once a visit has ended: another, in which the plan is changed, or carried on with, or ended. */
  async #between(): Promise<void> {
    const { chance } = this.start;
    const { can } = this.view;
    if (chance.likely(0.4)) await this.#reload();
    else if (chance.likely(0.2)) this.#hostEdits();
    else if (can.withdraw && chance.likely(0.06)) this.#say({ type: 'withdraw', reason: 'no longer' });
    else if (can.amend) this.#say({ type: 'amend', reason: 'things changed' });
    else this.#say({ type: 'carry on' });
  }

  /** The page goes and comes back: from the store alone, or with what the host holds. */
  async #reload(): Promise<void> {
    const { cast } = this.start;
    const before = this.view.plan;
    this.#talk.stop();
    await settle();
    const isSafe = cast.hasStore && !this.#isMoody;
    this.#talk = this.#open(isSafe ? this.#hosted : before);
    this.#watch.reopen();
    await this.#passTime();
    this.start.coverage.count('reload');
    const isBegun = before.visits.length > 0 && this.view.plan.id === before.id;
    if (isBegun)
      for (const fault of lossFaults(this.view.plan, keptIn(before)))
        this.faults.add(`in a reload, ${fault}`);
  }

  /** The host changes the plan: it keeps an answer from somebody, between two visits or during one. */
  #hostEdits(): void {
    const { chance } = this.start;
    const hiddenFrom = chance.some(['person', 'parents', 'family', 'urgent'] as const, 1);
    const saidBy = this.view.plan.people.find(({ part }) => part === 'person')?.id ?? '';
    const text = this.#walker.mark({ hiddenFrom, saidBy });
    const plan = editedByHost(this.view.plan, { text, hiddenFrom, saidBy, at: this.now, newId: this.newId });
    // An echo of what the host was told is no news.
    if (chance.likely(0.2)) this.#say({ type: 'load', plan: this.view.plan });
    else if (plan) {
      this.#hosted = plan;
      this.#say({ type: 'load', plan });
    }
  }

  #afterFailure(): void {
    this.#say(
      this.start.chance.weighted<ConversationEvent>([
        [3, { type: 'retry saving' }],
        [2, { type: 'save now' }],
        [2, { type: 'reset' }],
      ]),
    );
  }

  #mark(seed: number, hidden: Omit<Mark, 'text'>): string {
    const text = `(hidden ${seed} no ${this.marks.length})`;
    this.marks.push({ text, ...hidden });
    return text;
  }

  /** Lets what is under way be done: mostly all of it, and sometimes only a little. */
  async #passTime(): Promise<void> {
    const { chance } = this.start;
    await settle();
    if (chance.likely(0.4)) this.#clock.increment(chance.pick([100, 400, 1200, 4000, 70_000]));
    await settle();
    if ((this.view.clinician?.signing.length ?? 0) > 0) await new Promise((go) => setTimeout(go, 1));
  }
}

/** Takes one walk. */
export async function takeWalk(start: Start): Promise<Walk> {
  const walking = new Walking(start);
  await walking.walk();
  const { view, marks, kept, faults, said } = walking;
  return {
    ...{
      seed: start.seed,
      errands: start.errands,
      cast: start.cast,
      plan: view.plan,
      now: walking.now(),
      marks,
      said,
    },
    ...{ kept: [...kept.values()], faults: [...faults] },
  };
}
