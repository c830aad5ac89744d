import { html, type TemplateResult } from 'lit';
import { laterWords } from '../../../language/en-GB/later.js';
import { wordsOf } from '../../../language/furniture.js';
import { heading } from '../../base/heading.js';
import { StageElement } from '../../base/stage-element.js';

/**
 * Covers a shared screen. The words are out of the document while it stands. Internal.
 *
 * @summary The privacy cover.
 */
export class CareCover extends StageElement {
  protected override render(): TemplateResult {
    const words = wordsOf(laterWords, this.furniture, 'later');
    return html`
      ${heading(this.headingLevel, words.lockedTitle)}
      <p>${words.lockedLead}</p>
      <button type="button" class="button" @click=${() => this.say({ type: 'unlock' })}>${words.show}</button>
    `;
  }
}
