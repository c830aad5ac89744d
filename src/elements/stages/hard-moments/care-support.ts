import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { laterWords } from '../../../language/en-GB/later.js';
import { wordsOf } from '../../../language/furniture.js';
import { heading } from '../../base/heading.js';
import { StageElement } from '../../base/stage-element.js';
import { finishToday } from './finish-today.js';
import { helpStyles } from './help-styles.js';
import { helplines } from './helplines.js';

/**
 * Whom to call when it gets hard. Says plainly that nobody is watching. Internal.
 *
 * @summary Help from people.
 */
export class CareSupport extends StageElement {
  static override styles: CSSResultGroup = [StageElement.styles, helpStyles];

  protected override render(): TemplateResult {
    const words = wordsOf(laterWords, this.furniture, 'later');
    return html`
      ${heading(this.headingLevel, words.supportTitle)}
      <p>${words.supportLead}</p>
      ${helplines(this.desk.helplines, words)}
      <div class="actions">
        <button type="button" class="button" @click=${() => this.say({ type: 'leave help' })}>
          ${words.goBack}
        </button>
        ${finishToday(this, words)}
      </div>
    `;
  }
}
