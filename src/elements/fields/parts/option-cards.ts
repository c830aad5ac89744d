import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { FieldOption } from '../../base/field-element.js';

/** What a set of cards needs to be drawn. */
export interface Cards {
  readonly kind: 'radio' | 'checkbox';
  /** Shared by the radios of one question. */
  readonly name: string;
  readonly options: readonly FieldOption[];
  readonly isChosen: (id: string) => boolean;
  readonly choose: (id: string, isOn: boolean) => void;
  readonly readonly?: boolean;
  readonly invalid?: boolean;
}

/**
 * Radios or checkboxes, each with its label as one large card. Native controls: arrow keys, space and the words of a
 * screen reader come with them. A native radio knows no `readonly`, so a tap on one is undone.
 */
export function optionCards(cards: Cards): TemplateResult {
  const keep = (event: Event): void => {
    if (cards.readonly) event.preventDefault();
  };
  const changed = (event: Event): void => {
    const { value, checked } = event.target as HTMLInputElement;
    cards.choose(value, checked);
  };
  return html`${repeat(
    cards.options,
    ({ id }) => id,
    ({ id, label }) =>
      html`<label class="choice" part="option">
        <input
          type=${cards.kind}
          name=${cards.name}
          value=${id}
          aria-invalid=${cards.invalid && cards.kind === 'checkbox' ? 'true' : nothing}
          .checked=${live(cards.isChosen(id))}
          @click=${keep}
          @change=${changed}
        />
        <span>${label}</span>
      </label>`,
  )}`;
}
