import { html, type TemplateResult } from 'lit';
import type { Furniture } from '../../language/furniture.js';

/**
 * What stands in place of a part that did not load.
 *
 * @param kept true when the store has confirmed all that was said; false when something is on this page only;
 *   undefined when nothing was said yet.
 */
export function loadTrouble(words: Furniture, kept: boolean | undefined, retry: () => void): TemplateResult {
  const comfort = kept === undefined ? '' : kept ? words.wordsAreSafe : words.wordsNotSaved;
  return html`<div class="card" part="trouble">
    <p>${words.partDidNotLoad} ${comfort}</p>
    <button type="button" class="button quiet" @click=${retry}>${words.tryAgain}</button>
  </div>`;
}
