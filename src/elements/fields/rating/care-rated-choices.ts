import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { FieldOption } from '../../base/field-element.js';
import { none, toggled } from '../parts/chosen.js';
import { optionCards } from '../parts/option-cards.js';
import { WordsField } from '../parts/words-field.js';
import { ratingSet, ratingStyles } from './rating-set.js';

/** One thing chosen, and how strong it is if that was said. */
type Rated = Readonly<{ id: string; severity?: string | number }>;

/**
 * As many as fit, and for each, if the person likes, how much. To choose is an answer; how much is never asked for.
 *
 * @summary Choose all that fit, and say how much.
 * @fires change - after each tick, rating or letter; read `value` (items with their severity) and `text`.
 * @csspart option - one choice or rating with its label.
 * @csspart input - a native text box.
 */
export class CareRatedChoices extends WordsField {
  static override styles: CSSResultGroup = [WordsField.styles, ratingStyles];

  /** How much it may be, weakest first. Ids that are whole numbers are kept as numbers. */
  @property({ attribute: false }) ratings: readonly FieldOption[] = [];

  get #chosen(): readonly Rated[] {
    return Array.isArray(this.value) ? (this.value as readonly Rated[]) : [];
  }

  protected override render(): TemplateResult {
    const last = this.options.filter(({ id }) => id === none);
    return html`${this.renderSet(
      'group',
      html`${this.options.filter(({ id }) => id !== none).map((option) => this.#renderOne(option))}
      ${last.length > 0 ? html`<p class="divider">${this.words.or}</p>` : nothing}
      ${last.map((option) => this.#renderOne(option))}`,
    )}
    ${this.renderRefusal()} ${this.renderOwnWords()}`;
  }

  #renderOne(option: FieldOption): TemplateResult {
    const chosen = this.#chosen.find(({ id }) => id === option.id);
    return html`${optionCards({
      kind: 'checkbox',
      name: 'rated',
      options: [option],
      isChosen: () => chosen !== undefined,
      choose: this.#choose,
      readonly: this.readonly,
      invalid: Boolean(this.error),
    })}
    ${chosen && option.id !== none && this.ratings.length > 0 ? this.#renderSeverity(option, chosen) : nothing}`;
  }

  #renderSeverity({ id, label }: FieldOption, { severity }: Rated): TemplateResult {
    return ratingSet({
      ...{ name: `severity-${id}`, label: `${label}: ${this.words.howBad}`, ratings: this.ratings },
      rated: severity === undefined ? undefined : String(severity),
      clearWord: this.words.clearThis,
      disabled: this.disabled,
      readonly: this.readonly,
      rate: (rating) => this.#rate(id, rating),
    });
  }

  readonly #choose = (id: string, isOn: boolean): void => {
    const before = this.#chosen;
    const ids = toggled({ chosen: before.map((one) => one.id), id, isOn, options: this.options });
    const next = ids.map((one) => before.find((rated) => rated.id === one) ?? { id: one });
    this.put(next.length > 0 ? next : undefined);
  };

  #rate(id: string, rating: string | undefined): void {
    const severity = rating !== undefined && /^\d+$/.test(rating) ? Number(rating) : rating;
    const rated = severity === undefined ? { id } : { id, severity };
    this.put(this.#chosen.map((one) => (one.id === id ? rated : one)));
  }
}
