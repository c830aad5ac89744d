import { html, type TemplateResult } from 'lit';
import { laterWords } from '../../language/en-GB/later.js';
import { wordsOf } from '../../language/furniture.js';
import { heading } from '../base/heading.js';
import { StageElement } from '../base/stage-element.js';

/**
 * Offered after a hard topic. Internal.
 *
 * @summary A moment to rest.
 */
export class CareRest extends StageElement {
  protected override render(): TemplateResult {
    const words = wordsOf(laterWords, this.furniture, 'later');
    return html`
      ${heading(this.headingLevel, words.restTitle)}
      <p>${words.restLead}</p>
      <div class="actions">
        <button type="button" class="button" @click=${() => this.say({ type: 'next' })}>
          ${words.restCarryOn}
        </button>
        <button type="button" class="button quiet" @click=${() => this.say({ type: 'stop for now' })}>
          ${words.finishToday}
        </button>
      </div>
    `;
  }
}
