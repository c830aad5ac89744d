import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { fill } from '../../../language/fill.js';
import { Announcer } from '../../base/announcer.js';
import { optionCards } from '../parts/option-cards.js';
import { WordsField } from '../parts/words-field.js';
import { Drag, type DragList } from './dragging.js';
import { allTied, moved, orderOf, placesOf, withChosen, withTie, type Order } from './ordering.js';
import { rankRow } from './rank-row.js';
import { rankStyles } from './rank-styles.js';

/**
 * What matters most, in order: first choose, then put in order. The order they were chosen in is nobody's answer: an
 * order counts only once the person moved something or said "Yes, this order".
 *
 * @summary Put what matters in order.
 * @fires change - after an order was made, changed or taken back, or a letter; read `value` and `text`.
 * @csspart option - one thing to choose.
 * @csspart input - a native text box.
 */
export class CareRank extends WordsField {
  static override styles: CSSResultGroup = [WordsField.styles, rankStyles];

  /** How many may be chosen at most; 0 is any number. */
  @property({ type: Number }) max = 0;

  @state() private order: Order = [];
  @state() private isOrdering = false;
  @state() private hovered: number | undefined;
  readonly #announcer = new Announcer(this);
  #sent: unknown = undefined;
  readonly #list: DragList = {
    rows: () => [...this.renderRoot.querySelectorAll<HTMLElement>('.order li')],
    hover: (over) => (this.hovered = over),
    drop: (from, to) => this.#move(from, to, 'to'),
  };

  /** True while things are chosen whose order was not said yet. */
  override get isUnfinished(): boolean {
    return JSON.stringify(this.order) !== JSON.stringify(orderOf(this.value));
  }

  override focusUnfinished(): void {
    if (this.isOrdering) this.#focusOn('.yes');
    else this.#turnTo(true);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('value') || JSON.stringify(this.value) === JSON.stringify(this.#sent)) return;
    this.#sent = this.value;
    this.order = orderOf(this.value);
    this.isOrdering = this.order.length > 0;
    this.letGo();
  }

  protected override render(): TemplateResult {
    const isOrder = this.isOrdering || this.locked;
    return html`${this.renderSet('group', isOrder ? this.#renderOrder() : this.#renderChoosing())}
    ${this.renderRefusal()} ${this.renderOwnWords()}`;
  }

  #renderChoosing(): TemplateResult {
    const isFull = this.max > 0 && this.order.length >= this.max;
    const { upTo, chooseFew, thatIsAll, toOrder } = this.words;
    return html`<p class="hint">${this.max > 0 ? fill(upTo, { max: this.max }) : chooseFew}</p>
      ${optionCards({
        kind: 'checkbox',
        name: 'rank',
        options: this.options,
        isChosen: (id) => this.order.some((ranked) => ranked.id === id),
        choose: this.#choose,
        invalid: Boolean(this.error),
      })}
      <p role="status" class="hint">${isFull ? fill(thatIsAll, { max: this.max }) : nothing}</p>
      ${
        this.order.length > 0
          ? html`<button type="button" class="button quiet to-order" @click=${() => this.#turnTo(true)}>
              ${toOrder}
            </button>`
          : nothing
      }`;
  }

  #renderOrder(): TemplateResult {
    const places = placesOf(this.order);
    return html`<p class="hint" id="how" tabindex="-1">${this.locked ? nothing : this.words.orderHint}</p>
      <ol class="order">
        ${repeat(
          this.order,
          ({ id }) => id,
          ({ id }, place) =>
            html`<li class="card ${place === this.hovered ? 'drop-here' : ''}" data-id=${id}>
              ${this.#renderRow(id, place, places[place] ?? '')}
            </li>`,
        )}
      </ol>
      ${this.locked ? nothing : this.#renderEnd()}`;
  }

  #renderRow(id: string, place: number, shown: string): TemplateResult {
    const next = this.order[place + 1];
    return rankRow({
      ...{ id, place, shown, of: this.order.length, label: this.#labelOf(id), words: this.words },
      next: next && this.#labelOf(next.id),
      isTied: this.order[place]?.tiedWithNext === true,
      isLocked: this.locked,
      move: (to, by) => this.#move(place, to, by),
      tie: (isTied) => this.#arrange(withTie(this.order, place, isTied)),
      grab: (event) => {
        if (event.button === 0) new Drag(event, place, this.#list);
      },
    });
  }

  /** What is not written down yet is said, next to the ways to have it written down. */
  #renderEnd(): TemplateResult {
    const { yesThisOrder, allTheSame, changeChosen, orderNotYet, orderKept } = this.words;
    return html`<p role="status" class="hint">${this.isUnfinished ? orderNotYet : orderKept}</p>
      <div class="actions">
        ${
          this.isUnfinished
            ? html`<button type="button" class="button quiet yes" @click=${() => this.#agree(this.order)}>
                ${yesThisOrder}
              </button>`
            : nothing
        }
        ${
          this.order.length > 1
            ? html`<button type="button" class="link" @click=${() => this.#agree(allTied(this.order))}>
                ${allTheSame}
              </button>`
            : nothing
        }
        <button type="button" class="link" @click=${() => this.#turnTo(false)}>${changeChosen}</button>
      </div>`;
  }

  #labelOf(id: string): string {
    return this.options.find((option) => option.id === id)?.label ?? id;
  }

  readonly #choose = (id: string, isOn: boolean): void => {
    if (isOn && this.max > 0 && this.order.length >= this.max) return this.requestUpdate();
    this.order = withChosen(this.order, id, isOn);
    // What was taken out of an order that counts leaves it at once; what was put in waits for its place.
    const kept = orderOf(this.value);
    if (!isOn && kept.some((ranked) => ranked.id === id)) this.#put(withChosen(kept, id, false));
  };

  #move(from: number, to: number, by: 'up' | 'down' | 'to'): void {
    const id = this.order[from]?.id ?? '';
    const next = moved(this.order, from, to);
    if (next !== this.order) this.#keep(next);
    const n = this.order.findIndex((ranked) => ranked.id === id) + 1;
    this.#announcer.announce(
      fill(this.words.nowPlace, { name: this.#labelOf(id), n, of: this.order.length }),
    );
    this.#focusOn(`[data-id="${CSS.escape(id)}"] .${by === 'to' ? 'place' : by}`);
  }

  /** A tie is part of an order: before there is one, it waits with it. */
  #arrange(order: Order): void {
    if (this.isUnfinished) this.order = order;
    else this.#keep(order);
  }

  #keep(order: Order): void {
    this.order = order;
    this.#put(order);
  }

  /** The button that said so goes away, so focus moves to the order. */
  #agree(order: Order): void {
    this.#keep(order);
    this.#focusOn('#how');
  }

  #put(order: Order): void {
    this.#sent = order.length > 0 ? order : undefined;
    this.put(order.length > 0 ? order.map((ranked) => ({ ...ranked })) : undefined);
  }

  #turnTo(isOrdering: boolean): void {
    this.isOrdering = isOrdering;
    this.#focusOn(isOrdering ? '#how' : 'input');
  }

  #focusOn(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }
}
