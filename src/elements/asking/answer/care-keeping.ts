import { html, unsafeCSS, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { ConversationEvent } from '../../../conversation/events.js';
import { childrenWords } from '../../../language/en-GB/children.js';
import { wordsOf } from '../../../language/furniture.js';
import { fieldStyles } from '../../../theme/field-styles.js';
import { CareElement } from '../../base/care-element.js';

/**
 * A young person keeps one answer from their parents, or no longer. Nothing is ticked for them. Internal.
 *
 * @summary Keep this answer from my parents.
 */
export class CareKeeping extends CareElement {
  static override styles: CSSResultGroup = [CareElement.styles, unsafeCSS(fieldStyles)];

  @property({ attribute: false }) questionId = '';
  @property({ attribute: false }) isPrivate = false;
  @property({ attribute: false }) say!: (event: ConversationEvent) => void;

  protected override render(): TemplateResult {
    const words = wordsOf(childrenWords, this.furniture, 'children');
    return html`
      <label class="choice">
        <input type="checkbox" aria-describedby="hint" .checked=${this.isPrivate} @change=${this.#changed} />
        <span>${words.keepPrivate}</span>
      </label>
      <p id="hint" class="hint">${words.keepPrivateHint}</p>
    `;
  }

  readonly #changed = (event: Event): void => {
    const { checked: isPrivate } = event.target as HTMLInputElement;
    this.say({ type: 'keep private', questionId: this.questionId, isPrivate });
  };
}
