import { html, nothing, unsafeCSS, type CSSResultGroup, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { FinishView } from '../../conversation/view.js';
import { standbyWords } from '../../language/en-GB/standby.js';
import { laterWords } from '../../language/en-GB/later.js';
import { fill } from '../../language/fill.js';
import { wordsOf, type Furniture } from '../../language/furniture.js';
import { fieldStyles } from '../../theme/field-styles.js';
import { heading } from '../base/heading.js';
import { StageElement } from '../base/stage-element.js';

type Words = typeof laterWords & typeof standbyWords & Furniture;

/** The sentence about the plan's way to the host. "Sent" is said only when the host has confirmed it. */
export function deliveryWords(delivery: FinishView['delivery'], words: typeof laterWords): string {
  const sentences: Readonly<Record<FinishView['delivery'], string>> = {
    waiting: words.deliveryWaiting,
    sent: words.deliverySent,
    failed: words.deliveryFailed,
    'not-told': words.deliveryNotTold,
    'with-form': words.deliveryWithForm,
  };
  return sentences[delivery];
}

/**
 * The end of the visit: what became of the plan, and what can be done with it. Internal.
 *
 * @summary Thank you, and what happens next.
 */
export class CareFinish extends StageElement {
  static override styles: CSSResultGroup = [StageElement.styles, unsafeCSS(fieldStyles)];

  @state() private clearing = false;

  protected override render(): TemplateResult {
    const words = wordsOf({ ...laterWords, ...standbyWords }, this.furniture, 'later', 'standby');
    const { finish, name, speaker, can } = this.view;
    if (!finish) return html``;
    const thanks = name && speaker.part === 'person' ? fill(words.thanksName, { name }) : words.thanks;
    return html`
      ${heading(this.headingLevel, finish.reason === 'recorded' ? words.recordedTitle : thanks)}
      <p>${fill(words[`${finish.reason}Lead`], { name: name ?? words.thePersonHere })}</p>
      ${this.#delivery(finish, words)} ${heading(this.headingLevel + 1, words.whatNext, false)}
      <div class="actions">
        ${this.#button(words.downloadCopy, () => this.desk.download())}
        ${this.#button(words.print, () => this.desk.print())}
        ${can.amend ? this.#button(words.makeChange, () => this.say({ type: 'amend' })) : nothing}
        ${can.carryOn ? this.#button(words.restCarryOn, () => this.say({ type: 'carry on' })) : nothing}
        ${can.forgetHere && !this.clearing ? this.#button(words.clearDevice, () => (this.clearing = true)) : nothing}
      </div>
      ${this.clearing && can.forgetHere ? this.#sure(words) : nothing}
    `;
  }

  #delivery({ delivery }: FinishView, words: Words): TemplateResult {
    const failed = delivery === 'failed';
    return html`<div class=${failed ? 'card' : ''} role=${failed ? 'alert' : nothing} part="delivery">
      <p>${deliveryWords(delivery, words)}</p>
      ${
        failed && this.view.can.deliverAgain
          ? this.#button(words.tryAgain, () => this.say({ type: 'deliver again' }))
          : nothing
      }
    </div>`;
  }

  #sure(words: Words): TemplateResult {
    return html`<div class="card" role="group" aria-label=${words.clearDevice}>
      <p>${words.clearSure}</p>
      <div class="actions">
        ${this.#button(words.clearNo, () => (this.clearing = false))}
        ${this.#button(words.clearYes, () => {
          this.clearing = false;
          this.say({ type: 'forget here' });
        })}
      </div>
    </div>`;
  }

  #button(label: string, press: () => void): TemplateResult {
    return html`<button type="button" class="button quiet" @click=${press}>${label}</button>`;
  }
}
