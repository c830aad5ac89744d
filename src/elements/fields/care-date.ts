import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { fill } from '../../language/fill.js';
import { dateBoxes, isBegun, isoOf, noDate, partsOf, type DateParts } from './parts/date-boxes.js';
import { WordsField } from './parts/words-field.js';

/**
 * A date, as three boxes. What makes no date stays as it was typed and says that it is not written down; a day that
 * somebody can only tell in words ("in spring") goes into a box of its own.
 *
 * @summary Say which day.
 * @fires change - after each edit; read `value` (an ISO date) and `text`.
 * @csspart input - a native text box.
 */
export class CareDate extends WordsField {
  /** What stood in the boxes before and makes no date: shown again by a form that outlasts this field. */
  @property({ attribute: false }) begun: DateParts | undefined = undefined;

  /** A day that is offered, as an ISO date. It is chosen by a tap and by nothing else. */
  @property({ attribute: false }) suggested: string | undefined = undefined;
  /** There is no room for words beside the day. */
  @property({ attribute: false }) isDayOnly = false;

  #parts: DateParts = noDate;
  #sent: unknown = undefined;

  /** True while what stands in the boxes makes no date. */
  override get isUnfinished(): boolean {
    return isBegun(this.#parts) && isoOf(this.#parts) === undefined;
  }

  /** What stands in the boxes, while it makes no date. */
  get unfinished(): DateParts | undefined {
    return this.isUnfinished ? this.#parts : undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated && this.begun && this.value === undefined) this.#parts = this.begun;
    if (!changed.has('value') || this.value === this.#sent) return;
    this.#sent = this.value;
    this.#parts = partsOf(this.value);
    this.letGo();
  }

  protected override render(): TemplateResult {
    return html`${this.renderSet(
      'group',
      dateBoxes({
        id: 'date',
        parts: this.#parts,
        words: this.words,
        disabled: this.disabled,
        readonly: this.readonly,
        required: this.required,
        edited: this.#edited,
      }),
    )}
    ${this.#suggestion()} ${this.renderRefusal()}
    ${this.isDayOnly ? nothing : this.renderOwnWords(this.words.dateInWords)}`;
  }

  #suggestion(): TemplateResult | typeof nothing {
    const { suggested } = this;
    if (!suggested || suggested === this.value || this.locked) return nothing;
    return html`<p class="actions">
      <button type="button" class="button quiet" @click=${() => this.#edited(partsOf(suggested))}>
        ${fill(this.words.suggestedDate, { date: this.dateOf(suggested) })}
      </button>
    </p>`;
  }

  readonly #edited = (parts: DateParts): void => {
    this.#parts = parts;
    this.#sent = isoOf(parts);
    this.requestUpdate();
    this.put(isoOf(parts));
  };
}
