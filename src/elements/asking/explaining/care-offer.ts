import { html, unsafeCSS, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { ConversationEvent } from '../../../conversation/events.js';
import { laterWords } from '../../../language/en-GB/later.js';
import { wordsOf } from '../../../language/furniture.js';
import { fieldStyles } from '../../../theme/field-styles.js';
import { CareElement } from '../../base/care-element.js';

/**
 * Help, offered once under an answer that is hard to give. Nothing moves by itself: whoever does not want it goes on.
 * Internal.
 *
 * @summary Help, offered.
 */
export class CareOffer extends CareElement {
  static override styles: CSSResultGroup = [CareElement.styles, unsafeCSS(fieldStyles)];

  @property({ attribute: false }) say!: (event: ConversationEvent) => void;

  protected override render(): TemplateResult {
    const words = wordsOf(laterWords, this.furniture, 'later');
    return html`<div class="card">
      <p>${words.supportLead}</p>
      <button type="button" class="button quiet" @click=${() => this.say({ type: 'get help' })}>
        ${words.talkToSomeone}
      </button>
    </div>`;
  }
}
