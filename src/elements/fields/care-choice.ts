import { html, nothing, type TemplateResult } from 'lit';
import { FieldElement } from '../base/field-element.js';
import { optionCards } from './parts/option-cards.js';

/**
 * One answer out of a few, as native radio buttons; also yes, no and not sure. Nothing is chosen until the person
 * chooses, and what was chosen can be cleared.
 *
 * @summary Choose what fits best.
 * @fires change - after a choice is made or cleared.
 * @csspart legend - the question.
 * @csspart option - one choice with its label.
 */
export class CareChoice extends FieldElement {
  protected override render(): TemplateResult {
    return this.renderSet(
      'radiogroup',
      html`${optionCards({
        kind: 'radio',
        name: 'choice',
        options: this.options,
        isChosen: (id) => id === this.value,
        choose: (id) => this.put(id),
        readonly: this.readonly,
      })}
      ${
        this.value === undefined || this.locked
          ? nothing
          : html`<button type="button" class="link" part="clear" @click=${this.#clear}>
              ${this.furniture.clearAnswer}
            </button>`
      }`,
    );
  }

  // The button goes with the answer, so focus returns to where an answer can be given.
  readonly #clear = (): void => {
    this.put(undefined);
    this.focus();
  };
}
