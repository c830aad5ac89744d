import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { FieldOption } from '../../base/field-element.js';
import { WordsField } from '../parts/words-field.js';
import { ratingSet, ratingStyles } from './rating-set.js';

type Ratings = Readonly<Record<string, string>>;

/**
 * One answer for each of several things. Each may be left alone: what was not rated was not answered.
 *
 * @summary Say how you feel about each.
 * @fires change - after each rating, its clearing, or a letter; read `value` (ratings by id) and `text`.
 * @csspart option - one rating with its label.
 * @csspart input - a native text box.
 */
export class CareRatings extends WordsField {
  static override styles: CSSResultGroup = [WordsField.styles, ratingStyles];

  /** What each of `options` may be rated. */
  @property({ attribute: false }) ratings: readonly FieldOption[] = [];

  get #given(): Ratings {
    const { value } = this;
    return typeof value === 'object' && !Array.isArray(value) ? (value as Ratings) : {};
  }

  protected override render(): TemplateResult {
    return html`${this.renderSet(
      'group',
      repeat(
        this.options,
        ({ id }) => id,
        ({ id, label }) =>
          ratingSet({
            ...{ name: `rating-${id}`, label, ratings: this.ratings, rated: this.#given[id] },
            clearWord: this.words.clearThis,
            disabled: this.disabled,
            readonly: this.readonly,
            rate: (rating) => this.#rate(id, rating),
          }),
      ),
    )}
    ${this.renderRefusal()} ${this.renderOwnWords()}`;
  }

  #rate(id: string, rating: string | undefined): void {
    const { [id]: _before, ...others } = this.#given;
    const next = rating === undefined ? others : { ...others, [id]: rating };
    this.put(Object.keys(next).length > 0 ? next : undefined);
  }
}
