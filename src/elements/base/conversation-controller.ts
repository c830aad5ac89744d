import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Conversation } from '../../conversation/conversation.js';
import type { ConversationEvent } from '../../conversation/events.js';
import type { ConversationView } from '../../conversation/view.js';

type Listener = (view: ConversationView, before: ConversationView | undefined) => void;

/** The shell's one door to the conversation: one event in, one view out. */
export class ConversationController implements ReactiveController {
  #conversation: Conversation | undefined;
  #unsubscribe: (() => void) | undefined;

  /** All that is known of the conversation now; undefined when there is none. */
  view: ConversationView | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly seen: Listener,
  ) {
    host.addController(this);
  }

  /** Takes up a conversation and starts it. */
  begin(conversation: Conversation): void {
    this.end();
    this.#conversation = conversation;
    this.#unsubscribe = conversation.subscribe((view) => this.#see(view));
    conversation.start();
    if (conversation.view !== this.view) this.#see(conversation.view);
  }

  /** Tries again to bring the part of the conversation that did not come. */
  again(): void {
    this.#conversation?.start();
  }

  /** Lets the conversation go, once what was said is on its way to the store. */
  end(): void {
    this.say({ type: 'save now' });
    this.#unsubscribe?.();
    this.#conversation?.stop();
    this.#conversation = undefined;
    this.view = undefined;
    this.host.requestUpdate();
  }

  /** Events before there is a conversation have nobody to hear them. */
  readonly say = (event: ConversationEvent): void => {
    this.#conversation?.say(event);
  };

  hostConnected(): void {}

  #see(view: ConversationView): void {
    const before = this.view;
    this.view = view;
    this.host.requestUpdate();
    this.seen(view, before);
  }
}
