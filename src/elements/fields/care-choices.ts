import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { wordsOf } from '../../language/furniture.js';
import { fieldWords } from '../../language/en-GB/fields.js';
import { fill } from '../../language/fill.js';
import { FieldElement } from '../base/field-element.js';
import { none, toggled } from './parts/chosen.js';
import { optionCards } from './parts/option-cards.js';

/**
 * As many answers as fit, as native checkboxes. "None of these" clears the others, and any other clears it.
 *
 * @summary Choose all that fit.
 * @fires change - after each tick or untick.
 * @csspart legend - the question.
 * @csspart option - one choice with its label.
 */
export class CareChoices extends FieldElement {
  /** How many may be chosen at most; 0 is any number. */
  @property({ type: Number }) max = 0;

  get #chosen(): readonly string[] {
    return Array.isArray(this.value) ? (this.value as readonly string[]) : [];
  }

  protected override render(): TemplateResult {
    const words = wordsOf(fieldWords, this.furniture, 'fields');
    const isFull = this.max > 0 && this.#chosen.length >= this.max;
    const others = this.options.filter(({ id }) => id !== none);
    const last = this.options.filter(({ id }) => id === none);
    return this.renderSet(
      'group',
      html`${this.max > 0 ? html`<p class="hint">${fill(words.upTo, { max: this.max })}</p>` : nothing}
        ${this.#cards(others)} ${last.length > 0 ? html`<p class="divider">${words.or}</p>` : nothing}
        ${this.#cards(last)}
        <p role="status" class="hint">${isFull ? fill(words.thatIsAll, { max: this.max }) : nothing}</p>`,
    );
  }

  #cards(options: FieldElement['options']): TemplateResult {
    return optionCards({
      kind: 'checkbox',
      name: 'choices',
      options,
      isChosen: (id) => this.#chosen.includes(id),
      choose: this.#choose,
      readonly: this.readonly,
      invalid: Boolean(this.error),
    });
  }

  readonly #choose = (id: string, isOn: boolean): void => {
    const next = toggled({ chosen: this.#chosen, id, isOn, options: this.options });
    if (isOn && this.max > 0 && next.length > this.max) return this.requestUpdate();
    this.put(next.length > 0 ? [...next] : undefined);
  };
}
