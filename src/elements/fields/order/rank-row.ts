import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { fieldWords } from '../../../language/en-GB/fields.js';
import { fill } from '../../../language/fill.js';

/** What one row of an order needs to be drawn. */
export interface RankRow {
  readonly id: string;
  readonly label: string;
  /** From 0. */
  readonly place: number;
  readonly of: number;
  /** "1", or "1 =" for one of those that matter the same. */
  readonly shown: string;
  /** The label of the row after this one; `undefined` for the last. */
  readonly next: string | undefined;
  readonly isTied: boolean;
  readonly isLocked: boolean;
  readonly words: typeof fieldWords;
  readonly move: (to: number, by: 'up' | 'down' | 'to') => void;
  readonly tie: (isTied: boolean) => void;
  readonly grab: (event: PointerEvent) => void;
}

/** One thing in its place, and every way to move it: two buttons, a list of places, keys, and a handle for a pointer. */
export function rankRow(row: RankRow): TemplateResult {
  const title = html`<p class="ranked"><span class="number">${row.shown}</span> <bdi>${row.label}</bdi></p>`;
  if (row.isLocked) return title;
  return html`<div class="top">
      ${title}<span class="handle" aria-hidden="true" @pointerdown=${row.grab}></span>
    </div>
    <div class="actions moves" @keydown=${(event: KeyboardEvent) => byKeys(event, row)}>
      ${moveButton(row, 'up', row.place - 1)} ${moveButton(row, 'down', row.place + 1)} ${moveTo(row)}
    </div>
    ${row.next === undefined ? nothing : tieBox(row, row.next)}`;
}

/** At an end it does nothing, but stays where it is: a button that goes away under a finger takes focus with it. */
function moveButton(row: RankRow, by: 'up' | 'down', to: number): TemplateResult {
  const isOut = to < 0 || to >= row.of;
  return html`<button
    type="button"
    class="button quiet small ${by}"
    aria-disabled=${isOut ? 'true' : nothing}
    @click=${() => row.move(to, by)}
  >
    ${by === 'up' ? row.words.up : row.words.down}<span class="hidden-visually">
      <bdi>${row.label}</bdi></span
    >
  </button>`;
}

function moveTo(row: RankRow): TemplateResult {
  const chosen = (event: Event): void => row.move(Number((event.target as HTMLSelectElement).value), 'to');
  return html`<label class="to"
    >${row.words.moveTo}<span class="hidden-visually"> <bdi>${row.label}</bdi></span>
    <select class="box place" .value=${live(String(row.place))} @change=${chosen}>
      ${Array.from(
        { length: row.of },
        (_, place) => html`<option value=${place} ?selected=${place === row.place}>${place + 1}</option>`,
      )}
    </select></label
  >`;
}

function tieBox(row: RankRow, next: string): TemplateResult {
  return html`<label class="choice tie">
    <input
      type="checkbox"
      .checked=${live(row.isTied)}
      @change=${(event: Event) => row.tie((event.target as HTMLInputElement).checked)}
    />
    <span><bdi>${fill(row.words.sameAsNext, { name: next })}</bdi></span>
  </label>`;
}

/** Alt with an arrow moves a row; on the list of places the browser opens it with that, so there it is left alone. */
function byKeys(event: KeyboardEvent, row: RankRow): void {
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (!event.altKey || !step || !(event.target as Element).closest('button')) return;
  event.preventDefault();
  row.move(row.place + step, (event.target as Element).closest('.up') ? 'up' : 'down');
}
