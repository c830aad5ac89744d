import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Draws an element again when the language of the page, or of a part of it, is switched. */
export class LanguageWatch implements ReactiveController {
  readonly #watch = new MutationObserver(() => this.host.requestUpdate());

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected(): void {
    for (const root of rootsOf(this.host))
      this.#watch.observe(root, { attributeFilter: ['lang'], subtree: true });
  }

  hostDisconnected(): void {
    this.#watch.disconnect();
  }
}

/** The document, and every shadow root that the element is in. */
function rootsOf(element: Element): readonly Node[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsOf(root.host)] : [root];
}
