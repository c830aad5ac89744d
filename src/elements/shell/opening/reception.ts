import type { Conversation } from '../../../conversation/conversation.js';
import type { CarePlan, Subject } from '../../../plan/plan.js';
import type { ConversationController } from '../../base/conversation-controller.js';
import { faultFrom, type Fault } from '../fault.js';
import { checkPlan, stampOf } from './check-plan.js';

/** What the reception needs to know of the shell. */
export interface Front {
  readonly talk: ConversationController;
  subject(): Subject | undefined;
  /** Fetches what is needed and makes a conversation about this plan, or about a new one. */
  make(plan: CarePlan | undefined): Promise<Conversation>;
  /** Says the conversation that is under way in the language that the page has now. */
  turn(): Promise<void>;
  /** Something a developer should know; what is on the screen stays. */
  fault(fault: Fault): void;
  /** Whether there is nothing to show because the last opening failed. */
  closed(isClosed: boolean): void;
}

/**
 * Where plans come in and conversations begin, one after the other: a plan that the host sets is looked at before it is
 * let in, and a conversation about one person is over before the next person's begins.
 */
export class Reception {
  /** The plan that the host last set: a form's reset goes back to it. */
  own: CarePlan | undefined;
  /** True while something happens that the person on the screen did not ask for. */
  isQuiet = false;

  /** States of the plan that the host was told of: a framework may hand any of them back, even a late one. */
  readonly #told = new Set<string>();
  #work: Promise<void> = Promise.resolve();
  #key: string | undefined;
  #tongue: string | undefined;
  #ref: string | undefined;

  constructor(private readonly front: Front) {}

  /** Settles once everything asked for so far is done. */
  get settled(): Promise<void> {
    const work = this.#work;
    return work.then(() => (work === this.#work ? undefined : this.settled));
  }

  /** The host was told of this state of the plan. */
  tell(plan: CarePlan): void {
    if (this.#told.size > 200) this.#told.clear();
    this.#told.add(stampOf(plan));
  }

  /** Whether a plan that the host sets says anything new. */
  isNews(plan: unknown, now: CarePlan | undefined): boolean {
    const stamp = stampOf(plan);
    return stamp !== stampOf(now) && !this.#told.has(stamp);
  }

  /** Lets a plan in that the host set, if it is sound and about the right person. */
  take(value: unknown): void {
    this.#enqueue(async () => {
      const plan = await checkPlan(value, this.front.subject());
      this.own = plan;
      if (this.front.talk.view) this.quietly(() => this.front.talk.say({ type: 'load', plan }));
      // The opening that failed, or that is still to come, is about this plan.
      else if (this.#key !== undefined) this.#open(this.#key, plan);
    });
  }

  /**
   * Opens a conversation if what it hangs on has changed. Another person's words leave the screen at once. A conversation
   * under way goes on where it is when only the language of the page is another.
   */
  reconsider(key: string, tongue: string): void {
    const isSame = key === this.#key;
    if (isSame && tongue === this.#tongue) return;
    this.#key = key;
    this.#tongue = tongue;
    const { view } = this.front.talk;
    if (isSame && view?.plan.visits.length && view.stage !== 'welcome')
      return this.#enqueue(() => this.front.turn());
    const ref = this.front.subject()?.ref;
    const isOther = ref !== this.#ref;
    this.#ref = ref;
    const plan = isOther ? undefined : this.front.talk.view?.plan;
    if (isOther) {
      // A welcome on which nothing was said may stay until the next one is there.
      if (this.front.talk.view?.plan.visits.length) this.quietly(() => this.front.talk.end());
      if (this.own?.subject.ref !== ref) this.own = undefined;
    }
    this.#open(key, plan);
  }

  /** Back to the plan the host set last, or to an empty one. A stored draft stays stored. */
  goBack(done: () => void): void {
    const key = this.#key ?? '';
    this.quietly(() => this.front.talk.end());
    this.#open(key, this.own);
    this.#enqueue(async () => done());
  }

  /** Tries again what failed. */
  retry(): void {
    this.#open(this.#key ?? '', this.own);
  }

  quietly(act: () => void): void {
    const before = this.isQuiet;
    this.isQuiet = true;
    act();
    this.isQuiet = before;
  }

  #open(key: string, plan: CarePlan | undefined): void {
    this.#enqueue(async () => {
      if (key !== this.#key) return;
      const conversation = await this.front.make(plan ?? this.own).catch((error: unknown) => {
        this.front.closed(true);
        throw error;
      });
      if (key !== this.#key) return;
      this.front.closed(false);
      this.quietly(() => this.front.talk.begin(conversation));
    });
  }

  #enqueue(task: () => Promise<void>): void {
    this.#work = this.#work.then(task).catch((error: unknown) => this.front.fault(faultFrom(error)));
  }
}
