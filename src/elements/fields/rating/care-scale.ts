import { css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { FieldOption } from '../../base/field-element.js';
import { optionCards } from '../parts/option-cards.js';
import { WordsField } from '../parts/words-field.js';
import { numberPoints } from './number-points.js';

/**
 * How much, as points that can be read: radios, never a slider, for a slider always has a position and so invents an
 * answer. With `options` the points are words and the answer is an id; without, they are numbers.
 *
 * @summary Choose the point that fits best.
 * @fires change - after a choice, its clearing, or a letter; read `value` and `text`.
 * @csspart option - one point with its label.
 * @csspart echo - what was said, repeated in neutral words.
 * @csspart input - a native text box.
 */
export class CareScale extends WordsField {
  static override styles: CSSResultGroup = [
    WordsField.styles,
    css`
      .echo {
        padding: var(--_space-2) var(--_space-3);
        border-inline-start: 6px solid var(--_person);
        background: var(--_person-tint);
        max-inline-size: var(--_measure);
      }
      [role='status']:empty {
        display: none;
      }
    `,
  ];

  /** Lowest and highest number, where the points are numbers. */
  @property({ type: Number }) min = 0;
  @property({ type: Number }) max = 10;
  /** Between one number and the next. */
  @property({ type: Number }) step = 1;
  /** Words for some or all of the numbers, by number. */
  @property({ attribute: false }) pointWords: Readonly<Record<string, string>> = {};

  get #isWords(): boolean {
    return this.options.length > 0;
  }

  get #points(): readonly FieldOption[] {
    if (this.#isWords) return this.options;
    const { min, max, step, value, pointWords } = this;
    return numberPoints({ min, max, step, value, words: pointWords });
  }

  protected override render(): TemplateResult {
    const points = this.#points;
    const said = points.find(
      ({ id }) => id === (typeof this.value === 'number' ? String(this.value) : this.value),
    );
    const { furniture } = this;
    return html`${this.renderSet(
      'radiogroup',
      html`${optionCards({
        kind: 'radio',
        name: 'scale',
        options: points,
        isChosen: (id) => id === said?.id,
        choose: (id) => this.put(this.#isWords ? id : Number(id)),
        readonly: this.readonly,
      })}
      ${
        this.value === undefined || this.locked
          ? nothing
          : html`<button type="button" class="link" part="clear" @click=${this.#clear}>
              ${furniture.clearAnswer}
            </button>`
      }`,
    )}
    ${this.#isWords ? this.#renderEcho(said) : nothing} ${this.renderRefusal()} ${this.renderOwnWords()}`;
  }

  /** A plain repetition and no more: to praise or question a choice would lean on it. */
  #renderEcho(said: FieldOption | undefined): TemplateResult {
    return html`<div role="status">
      ${said ? html`<p class="echo" part="echo">${this.words.youSaid} <strong>${said.label}</strong></p>` : nothing}
    </div>`;
  }

  /** Who says something is not "rather not say" any more. */
  protected override say(text: string): void {
    this.put(this.value === 'declined' && text ? undefined : this.value, text);
  }

  readonly #clear = (): void => {
    this.put(undefined);
    this.focus();
  };
}
