import { html, type TemplateResult } from 'lit';
import { laterWords } from '../../language/en-GB/later.js';
import { wordsOf } from '../../language/furniture.js';
import { heading } from '../base/heading.js';
import { StageElement } from '../base/stage-element.js';

/**
 * Offered after a hard topic, and once the one thing of today is done: then to finish comes first. Internal.
 *
 * @summary A moment to rest.
 */
export class CareRest extends StageElement {
  protected override render(): TemplateResult {
    const words = wordsOf(laterWords, this.furniture, 'later');
    const isOneThing = this.view.rest?.after === 'one thing';
    const carryOn = this.#button(words.restCarryOn, 'next', isOneThing);
    const finish = this.#button(words.finishToday, 'stop for now', !isOneThing);
    return html`
      ${heading(this.headingLevel, isOneThing ? words.oneThingDone : words.restTitle)}
      <p>${isOneThing ? words.oneThingLead : words.restLead}</p>
      <div class="actions">${isOneThing ? [finish, carryOn] : [carryOn, finish]}</div>
    `;
  }

  #button(label: string, type: 'next' | 'stop for now', isQuiet: boolean): TemplateResult {
    return html`<button
      type="button"
      class=${isQuiet ? 'button quiet' : 'button'}
      @click=${() => this.say({ type })}
    >
      ${label}
    </button>`;
  }
}
