import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface Reactions {
  /** The page may be gone the next moment. */
  leaving(): void;
  connection(online: boolean): void;
  /** Nobody touched the element for the wanted minutes. */
  idle(): void;
  /** How many minutes; 0 is never. */
  idleAfter(): number;
}

const uses = ['pointerdown', 'keydown', 'input'] as const;

/** Watches what happens around the conversation: the page is left, the network goes, nobody is there any more. */
export class PageWatch implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly reactions: Reactions,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('pagehide', this.#leaving);
    window.addEventListener('blur', this.#leaving);
    document.addEventListener('visibilitychange', this.#leaving);
    window.addEventListener('online', this.#connection);
    window.addEventListener('offline', this.#connection);
    for (const use of uses) this.host.addEventListener(use, this.#used);
    this.#used();
  }

  hostDisconnected(): void {
    window.removeEventListener('pagehide', this.#leaving);
    window.removeEventListener('blur', this.#leaving);
    document.removeEventListener('visibilitychange', this.#leaving);
    window.removeEventListener('online', this.#connection);
    window.removeEventListener('offline', this.#connection);
    for (const use of uses) this.host.removeEventListener(use, this.#used);
    clearTimeout(this.#timer);
  }

  readonly #leaving = (): void => this.reactions.leaving();
  readonly #connection = (): void => this.reactions.connection(navigator.onLine);

  readonly #used = (): void => {
    clearTimeout(this.#timer);
    const minutes = this.reactions.idleAfter();
    if (minutes > 0) this.#timer = setTimeout(() => this.reactions.idle(), minutes * 60_000);
  };
}
