import type { CareElement } from '../base/care-element.js';

/** After an action took away what had focus: focus goes to the first of these that stands there now, unless it is elsewhere. */
export async function refocus(element: CareElement, ...selectors: readonly string[]): Promise<void> {
  await new Promise((drawn) => requestAnimationFrame(drawn));
  await element.updateComplete;
  if (document.activeElement && document.activeElement !== document.body) return;
  const found = selectors.map((selector) => element.renderRoot.querySelector<HTMLElement>(selector));
  found.find(Boolean)?.focus();
}
