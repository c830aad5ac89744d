/*
 * The first three screens, there before the machine is: welcome, who is taking part, is now a good time?
 *
 * The machine and all it may come to do weigh more than the page they start on. On a slow line somebody would look at
 * nothing while they come, so these screens stand at once. What is said on them is noted, and said again in the same words
 * to the whole conversation when it has come; from then on the whole conversation is all there is. On a quick line that is
 * before anybody has touched a thing. Nothing is decided here: a wish that these screens cannot grant waits.
 */
import type { Conversation, ConversationOptions } from '../conversation.js';
import type { ConversationEvent } from '../events.js';
import type { ConversationView, Stage } from '../view.js';
import { atTheWelcome, showFirstScreen, stepOn, type Here } from './first-screens.js';

/** How the rest of the conversation is brought. */
export interface Bringing {
  /** Brings the whole conversation about the same person. Rejects when its code does not come. */
  bring(): Promise<Conversation>;
  /** Runs something when the page has nothing else to do. */
  whenIdle(run: () => void): void;
  /** Hears whether somebody waits for code that did not come. */
  missing(isMissing: boolean): void;
}

type Listener = (view: ConversationView) => void;

/** A conversation that can be begun before all of it is there: for a person alone, about whom there is no plan yet. */
export class Threshold implements Conversation {
  readonly #listeners = new Set<Listener>();
  #here: Here;
  /** Steps taken on these screens, each with the screen it was taken on. */
  #steps: { readonly event: ConversationEvent; readonly on: Stage }[] = [];
  /** The last thing asked for that only the whole conversation can do. */
  #wish: ConversationEvent | undefined;
  /** More words for the whole conversation: those of these screens are there in every voice. */
  #words: ConversationEvent | undefined;
  #coming: Promise<void> | undefined;
  #whole: Conversation | undefined;
  #isRepeating = false;
  /** The whole conversation is what is seen and spoken to. */
  #isInside = false;
  #isLetGo = false;
  /** How far the numbering of screens here is ahead of the whole conversation's. */
  #ahead = 0;
  #seen: ConversationView | undefined;
  view: ConversationView;

  constructor(
    options: ConversationOptions,
    private readonly bringing: Bringing,
  ) {
    this.#here = atTheWelcome(options);
    this.view = showFirstScreen(this.#here);
  }

  /** Brings the rest when the page is idle; called again, at once if somebody waits for it. */
  start(): void {
    if (this.#wish) void this.#bring();
    else this.bringing.whenIdle(() => void this.#bring());
  }

  say(event: ConversationEvent): void {
    if (this.#isLetGo) return;
    if (!this.#isInside) return this.#note(event);
    // Whoever begins anew after all need not say again who they are.
    if (event.type !== 'start') this.#steps = [];
    this.#whole?.say(event);
  }

  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  stop(): void {
    this.#isLetGo = true;
    this.#whole?.stop();
  }

  #note(event: ConversationEvent): void {
    if (event.type === 'save now' || event.type === 'retry saving') return;
    if (event.type === 'more words') {
      this.#words = event;
      this.#whole?.say(event);
      return;
    }
    const next = stepOn(this.#here, event);
    if (next) {
      this.#steps.push({ event, on: this.#here.stage });
      this.#here = next;
      this.#wish = undefined;
      this.#show(showFirstScreen(next));
    } else {
      if (event.type === 'load' || event.type === 'reset') this.#steps = [];
      this.#wish = event;
      void this.#bring();
    }
    this.#goIn();
  }

  /** Brings the rest, once; after a failure it is tried again when it is next needed. */
  #bring(): Promise<void> {
    this.#coming ??= this.bringing.bring().then(
      (whole) => this.#meet(whole),
      () => {
        this.#coming = undefined;
        this.bringing.missing(this.#wish !== undefined);
      },
    );
    return this.#coming;
  }

  #meet(whole: Conversation): void {
    if (this.#isLetGo) return;
    this.#whole = whole;
    whole.subscribe(() => this.#goIn());
    whole.start();
    if (this.#words) whole.say(this.#words);
    this.bringing.missing(false);
    this.#goIn();
  }

  /** Repeats each step when the whole conversation stands where it was taken, and goes in after the last. */
  #goIn(): void {
    const whole = this.#whole;
    if (!whole) return;
    const step = this.#steps[0];
    if (step && step.on === whole.view.stage) {
      this.#steps.shift();
      this.#isRepeating = true;
      whole.say(step.event);
      // Said from within one of its own views, it is heard only after that view.
      queueMicrotask(() => {
        this.#isRepeating = false;
        this.#goIn();
      });
    }
    if (this.#isRepeating) return;
    // A store that is still being looked into holds the whole conversation at the welcome: nobody is taken back there.
    const isLooking = whole.view.stage === 'welcome' && !whole.view.earlier && this.#here.stage !== 'welcome';
    if (!this.#isInside && isLooking) return;
    this.#isInside = true;
    const wish = this.#wish;
    this.#wish = undefined;
    if (wish) whole.say(wish);
    this.#showWhole(whole.view);
  }

  #showWhole(view: ConversationView): void {
    if (view === this.#seen) return;
    if (!this.#seen) this.#ahead = this.view.screen - view.screen + (isSameScreen(this.view, view) ? 0 : 1);
    this.#seen = view;
    this.#show({ ...view, screen: view.screen + this.#ahead });
  }

  #show(view: ConversationView): void {
    this.view = view;
    for (const listener of [...this.#listeners]) listener(view);
  }
}

function isSameScreen(one: ConversationView, other: ConversationView): boolean {
  return one.stage === other.stage && one.question?.question.id === other.question?.question.id;
}
