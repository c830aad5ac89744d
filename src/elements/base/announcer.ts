import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Tone = 'polite' | 'assertive';
type Host = ReactiveControllerHost & Element;

/** Screen readers miss a text that arrives together with its region. */
const settle = 100;
/** Long enough to be spoken; then gone, so that nobody meets an old message while reading on. */
const linger = 5000;

/**
 * The one place from which screen readers are told what changed without a change of screen.
 *
 * Its two regions stand in the root outside Lit's rendering from the start: regions that are drawn anew fall silent.
 */
export class Announcer implements ReactiveController {
  readonly #regions = new Map<Tone, HTMLElement>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #said = '';

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    const root = this.host.shadowRoot;
    if (!root || this.#regions.size) return;
    for (const tone of ['polite', 'assertive'] as const) {
      const region = document.createElement('div');
      region.className = 'hidden-visually';
      region.setAttribute('aria-live', tone);
      region.setAttribute('aria-atomic', 'true');
      root.append(region);
      this.#regions.set(tone, region);
    }
  }

  hostDisconnected(): void {
    this.#clear();
  }

  /** Says it once. A later message takes the place of one that was not spoken yet. */
  announce(text: string, tone: Tone = 'polite'): void {
    this.#clear();
    this.#said = text;
    this.#timer = setTimeout(() => {
      this.#write(tone, text);
      this.#timer = setTimeout(() => this.#clear(), linger);
    }, settle);
  }

  /** Takes back what is no longer true, if nothing else was said since. True when it had not been spoken yet. */
  takeBack(text: string): boolean {
    if (text !== this.#said) return false;
    const isSpoken = [...this.#regions.values()].some((region) => region.textContent);
    this.#clear();
    return !isSpoken;
  }

  #clear(): void {
    this.#said = '';
    clearTimeout(this.#timer);
    for (const tone of this.#regions.keys()) this.#write(tone, '');
  }

  #write(tone: Tone, text: string): void {
    const region = this.#regions.get(tone);
    if (region) region.textContent = text;
  }
}
