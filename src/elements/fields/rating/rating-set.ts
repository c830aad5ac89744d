import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { FieldOption } from '../../base/field-element.js';
import { optionCards } from '../parts/option-cards.js';

/** What one rated thing needs to be drawn. */
export interface RatingSet {
  /** Unique in its field. */
  readonly name: string;
  /** What is rated. */
  readonly label: string;
  readonly ratings: readonly FieldOption[];
  readonly rated: string | undefined;
  readonly clearWord: string;
  readonly disabled: boolean;
  readonly readonly: boolean;
  /** Given `undefined` when it is cleared. */
  readonly rate: (rating: string | undefined) => void;
}

/** Ratings stand side by side where there is room, so that ten things are no endless page. */
export const ratingStyles: CSSResult = css`
  .rating {
    margin-block-end: var(--_space-4);
    max-inline-size: var(--_measure);
  }
  .rating .row {
    align-items: stretch;
  }
  .rating .choice {
    flex: auto;
    margin: 0;
    min-block-size: var(--_target);
    --_y: 0.45em;
    --_x: 0.7em;
  }
  .numbers .choice {
    flex: none;
    flex-direction: column;
    align-items: center;
    gap: 0.2em;
    min-inline-size: 2.65em;
    --_x: 2px;
  }
  @container (inline-size < 480px) {
    .numbers .row {
      display: grid;
      grid-template-columns: repeat(4, 1fr);
    }
  }
`;

/** One thing and how it may be rated: radios of its own, none chosen, none required, to be cleared again. */
export function ratingSet(set: RatingSet): TemplateResult {
  const clear = (event: Event): void => {
    const group = (event.target as Element).closest('fieldset');
    set.rate(undefined);
    // The button goes with the rating, so focus returns to where one can be given.
    group?.querySelector('input')?.focus();
  };
  return html`<fieldset class="field rating ${kindOf(set)}" role="radiogroup" ?disabled=${set.disabled}>
    <legend class="label">${set.label}</legend>
    <div class="row">
      ${optionCards({
        kind: 'radio',
        name: set.name,
        options: set.ratings,
        isChosen: (id) => id === set.rated,
        choose: set.rate,
        readonly: set.readonly,
      })}
    </div>
    ${
      set.rated === undefined || set.disabled || set.readonly
        ? nothing
        : html`<button type="button" class="link" @click=${clear}>
            ${set.clearWord}<span class="hidden-visually"> ${set.label}</span>
          </button>`
    }
  </fieldset>`;
}

/** Numbers stand close together, each under its mark; words need a line. */
const kindOf = ({ ratings }: RatingSet): string =>
  ratings.every(({ id, label }) => id === label) ? 'numbers' : '';
