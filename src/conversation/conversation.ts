/*
 * The story of one tap.
 *
 * A person taps "My own home". The page says so here: say({type: 'answer', questionId: 'place.care', value: {...}}).
 * The machine (machine.ts, the whole talk on one screen) stands in asking.question and asks its guard: is this the question
 * on the screen, and may this speaker answer it? Then doing/answering.ts puts the answer into the plan: a new plan, frozen,
 * with who said it, who wrote it down, in which visit and in which words it was asked. The plan before is left as it was.
 * In parallel, saving sees that the plan is another than the store confirmed; a moment after the last change the keeper
 * writes plan and bookmark, upon the revision before and never over somebody else's. Then showing/ derives the view: what
 * there is to see, what may be done (asked of the very guards that will decide), and whether all is kept. Parts that did
 * not change are the same objects, so the page draws again only what did. The listeners hear the view. "Save and carry on"
 * says next: every way, forward, back or out of a pause, goes through one state, finding place, which meets every gate.
 */
import { createActor, type ActorOptions } from 'xstate';
import type { Pack } from '../content/pack.js';
import type { CarePlan, Jurisdiction, Person, Setting, Subject } from '../plan/plan.js';
import type { DraftStore } from '../storage/draft-store.js';
import { writeLast } from './doing/keeping.js';
import type { ConversationEvent } from './events.js';
import { createKeeper, type Keeper } from './keeper.js';
import { machine } from './machine.js';
import { showView } from './showing/show-view.js';
import type { Tools } from './talk.js';
import type { ConversationView, FinishView } from './view.js';

/** What a conversation needs from outside: the clock, the ids, the store. It has none of its own. */
export interface ConversationOptions {
  readonly pack: Pack;
  /** A plan to resume (a draft) or to amend (a settled one). */
  readonly plan?: CarePlan | undefined;
  readonly subject: Subject;
  /** Who is here, as far as the host knows. */
  readonly people: readonly Person[];
  readonly setting: Setting;
  readonly jurisdiction?: Jurisdiction | undefined;
  readonly store?: DraftStore | undefined;
  /** The key of the draft in the store; the subject's ref, unless given. Without either, nothing is written. */
  readonly storeKey?: string | undefined;
  /** ISO date-time with its offset or `Z`. */
  now(): string;
  /** A new uuid each time. */
  newId(): string;
  readonly easyRead?: boolean | undefined;
  /** BCP 47 tag of the plan; the pack's locale, unless given. */
  readonly language?: string | undefined;
  /**
   * Hands the plan over when a visit has ended. `with-form`: it goes with the form round the page. Undefined: nobody took
   * it. A promise: the plan is said to be sent when it resolves, and not before.
   */
  deliver?(plan: CarePlan, reason: FinishView['reason']): Promise<void> | 'with-form' | undefined;
  /** Timers; the device's own, unless given. */
  readonly clock?: Clock | undefined;
  /** Milliseconds: `save` between the last change and its saving (300). */
  readonly wait?: { readonly save: number } | undefined;
}

/** Sets and clears timers, as `setTimeout` and `clearTimeout` do. */
export type Clock = NonNullable<ActorOptions<typeof machine>['clock']>;

/** A guided conversation with no screen: say something to it, and read its view. */
export interface Conversation {
  /** Looks for an earlier draft and opens at the welcome, or at the end of a settled plan. */
  start(): void;
  /** Never throws. An event that is not allowed now is ignored. */
  say(event: ConversationEvent): void;
  readonly view: ConversationView;
  /** Tells the listener of each new view until the function that comes back is called. */
  subscribe(listener: (view: ConversationView) => void): () => void;
  /** Lets it go: what is not kept yet is written once more, and no event is heard any longer. */
  stop(): void;
}

/** Opens a conversation about one person's plan. Nothing happens before `start`. */
export function createConversation(options: ConversationOptions): Conversation {
  const { plan, easyRead = false, clock } = options;
  const input = { tools: toolsOf(options), plan, easyRead };
  const actor = createActor(machine, { input, ...(clock && { clock }) });
  const listeners = new Set<(view: ConversationView) => void>();
  let isLetGo = false;
  let view = showView(actor.getSnapshot());
  actor.subscribe((snapshot) => {
    const now = showView(snapshot, view);
    if (now === view) return;
    view = now;
    for (const listener of [...listeners]) listener(view);
  });
  return {
    start: () => void actor.start(),
    // A stopped actor would write the event, words and all, to the console.
    say: (event) => {
      if (!isLetGo) actor.send(event);
    },
    get view() {
      return view;
    },
    subscribe: (listener) => (listeners.add(listener), () => void listeners.delete(listener)),
    stop: () => {
      isLetGo = true;
      writeLast(actor.getSnapshot().context);
      actor.stop();
    },
  };
}

function toolsOf(options: ConversationOptions): Tools {
  const { pack, subject, people, setting, jurisdiction, language, store, storeKey, wait } = options;
  const keepers = new Map<string, Keeper>();
  return {
    ...{ pack, subject, people, setting, jurisdiction, language },
    now: () => options.now(),
    newId: () => options.newId(),
    saveAfter: wait?.save ?? 300,
    deliver: handingOver(options),
    keeperFor: (ref) => {
      const key = ref === subject.ref ? (storeKey ?? ref) : ref;
      if (!store || !key) return undefined;
      const keeper = keepers.get(key) ?? createKeeper(store, key);
      keepers.set(key, keeper);
      return keeper;
    },
  };
}

/** Hands each plan over once: whoever comes back from under the cover waits for the same answer of the host. */
function handingOver(options: ConversationOptions): Tools['deliver'] {
  let waiting: { readonly plan: CarePlan; readonly answer: ReturnType<Tools['deliver']> } | undefined;
  return (plan, reason) => {
    if (waiting?.plan === plan) return waiting.answer;
    const answer = options.deliver?.(plan, reason);
    if (answer === undefined || answer === 'with-form') return answer;
    const mine = { plan, answer };
    waiting = mine;
    const heard = (): void => {
      if (waiting === mine) waiting = undefined;
    };
    answer.then(heard, heard);
    return answer;
  };
}
