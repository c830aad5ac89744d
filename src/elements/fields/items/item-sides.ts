import { html, nothing, type TemplateResult } from 'lit';
import type { fieldWords } from '../../../language/en-GB/fields.js';
import { fill } from '../../../language/fill.js';
import type { Furniture } from '../../../language/furniture.js';
import { optionCards } from '../parts/option-cards.js';
import { numberPoints } from '../rating/number-points.js';
import { ratingSet } from '../rating/rating-set.js';
import { choicesOf, type ItemFieldShape } from './item-field.js';

/** One side of one item, as it is drawn. */
export interface Side {
  /** Unique in the field. */
  readonly id: string;
  readonly field: ItemFieldShape;
  readonly label: string;
  readonly value: unknown;
  readonly words: typeof fieldWords & Furniture;
  readonly disabled: boolean;
  readonly readonly: boolean;
  /** Given `undefined` when nothing is said any more. */
  readonly put: (value: unknown) => void;
}

/** With more sides than this, an item shows some of them at first. */
const manySides = 6;
const firstSides = 3;

/** The sides that say what an item is, and where there are many, those that wait until somebody asks for them. */
export function sidesApart(fields: readonly ItemFieldShape[]): {
  readonly first: readonly ItemFieldShape[];
  readonly others: readonly ItemFieldShape[];
} {
  const first = fields.slice(0, fields.length > manySides ? firstSides : undefined);
  return { first, others: fields.slice(first.length) };
}

/** The sides that wait, in a fold; nothing where none does. */
export function moreSides(
  sides: readonly unknown[],
  isOpen: boolean,
  words: typeof fieldWords,
): TemplateResult | typeof nothing {
  if (sides.length === 0) return nothing;
  return html`<details ?open=${isOpen}>
    <summary>${words.moreSides}</summary>
    ${sides}
  </details>`;
}

/** That a file is there. */
export function mediaSide(
  reference: unknown,
  label: string,
  words: typeof fieldWords,
): TemplateResult | typeof nothing {
  return reference === undefined ? nothing : html`<p class="part">${label}: ${words.mediaKept}</p>`;
}

/** One of a few, to be cleared again. */
export function choiceSide(side: Side, labels: Readonly<Record<string, string>> | undefined): TemplateResult {
  const { id, label, value, words } = side;
  const clear = (event: Event): void => {
    const group = (event.target as Element).closest('fieldset');
    side.put(undefined);
    // The button goes with the choice, so focus returns to where one can be made.
    group?.querySelector('input')?.focus();
  };
  return html`<fieldset class="field part" role="radiogroup">
    <legend class="label">${label}</legend>
    ${optionCards({
      kind: 'radio',
      name: id,
      options: choicesOf(side.field, labels, words),
      isChosen: (option) => option === value,
      choose: side.put,
      readonly: side.readonly,
    })}
    ${
      value === undefined || side.disabled || side.readonly
        ? nothing
        : html`<button type="button" class="link" @click=${clear}>
            ${words.clearAnswer}<span class="hidden-visually"> ${label}</span>
          </button>`
    }
  </fieldset>`;
}

/** A number between two ends, which the label tells in words. */
export function scaleSide({ id, field, label, value, words, put, disabled, readonly }: Side): TemplateResult {
  const { min = 0, max = 10 } = field;
  return ratingSet({
    ...{ name: id, label, disabled, readonly, clearWord: words.clearThis },
    ratings: numberPoints({ min, max, step: 1, value }),
    rated: typeof value === 'number' ? String(value) : undefined,
    rate: (rating) => put(rating === undefined ? undefined : Number(rating)),
  });
}

/** Says that something was taken away, and how to have it back. `name` is absent when nothing was. */
export function undoOffer(
  name: string | undefined,
  words: Side['words'],
  putBack: () => void,
): TemplateResult {
  return html`<div role="status">
    ${
      name === undefined
        ? nothing
        : html`<p class="hint">${fill(words.itemGone, { name })}</p>
            <p class="actions">
              <button type="button" class="button quiet small undo" @click=${putBack}>
                ${words.putBack}
              </button>
            </p>`
    }
  </div>`;
}

/** Takes one item away; its name ends with which, so that no two are alike. */
export function removeButton(title: string, words: typeof fieldWords, remove: () => void): TemplateResult {
  return html`<button type="button" class="button quiet small remove" @click=${remove}>
    ${words.remove}<span class="hidden-visually"> ${title}</span>
  </button>`;
}

/** Adds an empty item. */
export function addButton(words: typeof fieldWords, add: () => void): TemplateResult {
  return html`<button type="button" class="button quiet add" @click=${add}>${words.addAnother}</button>`;
}
