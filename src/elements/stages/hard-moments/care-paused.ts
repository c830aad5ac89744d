import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { laterWords } from '../../../language/en-GB/later.js';
import { wordsOf } from '../../../language/furniture.js';
import { heading } from '../../base/heading.js';
import { StageElement } from '../../base/stage-element.js';
import { finishToday } from './finish-today.js';
import { helpStyles } from './help-styles.js';
import { helplines } from './helplines.js';

/**
 * A quiet screen with nothing private on it. It says "safe" only when the store has confirmed it. Internal.
 *
 * @summary Stopped for a moment.
 */
export class CarePaused extends StageElement {
  static override styles: CSSResultGroup = [StageElement.styles, helpStyles];

  protected override render(): TemplateResult {
    const words = wordsOf(laterWords, this.furniture, 'later');
    const { saving } = this.view;
    return html`
      ${heading(this.headingLevel, words.pausedTitle)}
      <p>${saving.kept ? words.pausedKept : words.pausedNotKept}</p>
      <div class="actions">
        <button type="button" class="button" @click=${() => this.say({ type: 'resume' })}>
          ${words.carryOnReady}
        </button>
        <button type="button" class="button quiet" @click=${() => this.say({ type: 'skip part' })}>
          ${words.skipPart}
        </button>
        ${finishToday(this, words)}
      </div>
      ${heading(this.headingLevel + 1, words.talkToSomeone, false)} ${helplines(this.desk.helplines, words)}
      <button type="button" class="link" @click=${() => this.say({ type: 'lock' })}>
        ${words.hideEverything}
      </button>
    `;
  }
}
