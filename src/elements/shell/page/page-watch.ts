import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface Reactions {
  /** The page may be gone the next moment. */
  leaving(): void;
  connection(online: boolean): void;
  /** Nobody touched the element for a while: in a minute it will be `idle`, unless somebody is there after all. */
  soon(isSoon: boolean): void;
  /** Nobody touched the element for the wanted minutes. */
  idle(): void;
  /** How many minutes; 0 is never. */
  idleAfter(): number;
}

/** `click` too: some assistive technology presses without a pointer or a key. */
const uses = ['pointerdown', 'keydown', 'input', 'click'] as const;
const minute = 60_000;

/** Watches what happens around the conversation: the page is left, the network goes, nobody is there any more. */
export class PageWatch implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isSoon = false;

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
    this.#rest();
  }

  readonly #leaving = (): void => this.reactions.leaving();
  readonly #connection = (): void => this.reactions.connection(navigator.onLine);

  readonly #used = (): void => {
    this.#rest();
    const wait = this.reactions.idleAfter() * minute;
    if (wait <= 0) return;
    const notice = Math.min(minute, wait / 2);
    this.#timer = setTimeout(() => {
      this.#isSoon = true;
      this.reactions.soon(true);
      this.#timer = setTimeout(() => {
        this.#rest();
        this.reactions.idle();
      }, notice);
    }, wait - notice);
  };

  #rest(): void {
    clearTimeout(this.#timer);
    if (!this.#isSoon) return;
    this.#isSoon = false;
    this.reactions.soon(false);
  }
}
