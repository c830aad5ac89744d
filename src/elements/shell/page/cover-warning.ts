import { html, type TemplateResult } from 'lit';
import { standbyWords } from '../../../language/en-GB/standby.js';
import { wordsOf, type Furniture } from '../../../language/furniture.js';

/** Says that the screen will be covered in a minute. To press its button is, as any touch, a sign that somebody is there. */
export function coverWarning(furniture: Furniture): TemplateResult {
  const words = wordsOf(standbyWords, furniture, 'standby');
  return html`<div class="card cover-soon">
    <p>${words.coverSoon}</p>
    <button type="button" class="button quiet small">${words.stillHere}</button>
  </div>`;
}
