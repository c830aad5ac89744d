import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { fill } from '../../language/fill.js';
import type { AnswerValue, Person } from '../../plan/plan.js';
import { register } from '../base/register.js';
import { CarePeople } from './care-people.js';
import { dateBoxes, isoOf, partsOf, type DateParts } from './parts/date-boxes.js';
import { choicesOf, isFilled, withField, type Item, type ItemFieldShape } from './parts/item-field.js';
import { optionCards } from './parts/option-cards.js';
import { WordsField } from './parts/words-field.js';

/**
 * Things that each have several sides: a form with its place and date, an attorney with what they may decide. One
 * blank item stands ready; an item counts as soon as any side of it is filled in.
 *
 * @summary Tell us about each one.
 * @fires change - after each edit; read `value` (items with their ids) and `people`.
 * @csspart option - one choice with its label.
 * @csspart input - a native text box.
 */
export class CareGroup extends WordsField {
  /** The sides of an item, in the order they are asked. */
  @property({ attribute: false }) fields: readonly ItemFieldShape[] = [];
  /** Their labels, by id. */
  @property({ attribute: false }) fieldWords: Readonly<Record<string, string>> = {};
  /** The labels of their choices, by id of the field and of the choice. */
  @property({ attribute: false }) fieldOptions: Readonly<Record<string, Readonly<Record<string, string>>>> =
    {};
  /** Everybody the plan knows. */
  @property({ attribute: false }) everyone: readonly Person[] = [];
  /** Makes the id of a new item, and of somebody new. */
  @property({ attribute: false }) newId: () => string = () => crypto.randomUUID();

  #items: readonly Item[] = [];
  #sent: unknown = undefined;
  readonly #dates = new Map<string, DateParts>();
  readonly #withLines = new Set<string>();
  readonly #told = new Map<string, Person>();

  constructor() {
    super();
    register('care-people', CarePeople);
  }

  /** People told of or changed here, to be kept in the plan together with the answer. */
  get people(): readonly Person[] {
    return [...this.#told.values()];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isNew = changed.has('value') && JSON.stringify(this.value) !== JSON.stringify(this.#sent);
    if (isNew) {
      this.#items = Array.isArray(this.value) ? (this.value as readonly Item[]) : [];
      this.#sent = this.value;
      this.#dates.clear();
      this.letGo();
    }
    if (this.#items.length === 0) this.#items = [{ id: this.newId() }];
  }

  protected override render(): TemplateResult {
    const last = this.#items.at(-1);
    return this.renderSet(
      'group',
      html`${this.renderRefusal()}
      ${repeat(
        this.#items,
        ({ id }) => id,
        (item, index) => this.#renderItem(item, index),
      )}
      ${
        this.locked || !last || !isFilled(last)
          ? nothing
          : html`<button type="button" class="button quiet add" @click=${this.#add}>
              ${this.words.addAnother}
            </button>`
      }`,
    );
  }

  #renderItem(item: Item, index: number): TemplateResult {
    const title = fill(this.words.itemNumber, { n: index + 1 });
    const isOnly = this.#items.length === 1;
    return html`<div
      class=${isOnly ? 'item' : 'item card'}
      role=${isOnly ? nothing : 'group'}
      aria-label=${isOnly ? nothing : title}
      data-id=${item.id}
    >
      ${isOnly ? nothing : html`<p class="label">${title}</p>`}
      ${this.fields.map((field) => this.#renderField(item, field))}
      ${
        this.locked || (isOnly && !isFilled(item))
          ? nothing
          : html`<button
              type="button"
              class="button quiet small remove"
              @click=${() => this.#remove(item.id)}
            >
              ${this.words.remove}<span class="hidden-visually"> ${title}</span>
            </button>`
      }
    </div>`;
  }

  #renderField(item: Item, field: ItemFieldShape): TemplateResult | typeof nothing {
    switch (field.type) {
      case 'text':
      case 'longText':
        return this.#renderText(item, field);
      case 'date':
        return this.#renderDate(item, field);
      case 'single':
      case 'yesNoNotSure':
        return this.#renderChoice(item, field);
      case 'people':
        return this.#renderPeople(item, field);
      default:
        // What cannot be asked here (a file, steps) is left as it is: `withField` keeps what an item already has.
        return nothing;
    }
  }

  #labelOf(field: ItemFieldShape): string {
    return this.fieldWords[field.id] ?? field.id;
  }

  #renderText(item: Item, field: ItemFieldShape): TemplateResult {
    const id = `${field.id}-${item.id}`;
    const said = item[field.id];
    const text = typeof said === 'string' ? said : '';
    if (/[\r\n]/.test(text)) this.#withLines.add(id);
    return html`<div class="part">
      <label class="label" for=${id}>${this.#labelOf(field)}</label>
      ${this.box(id, text, (typed) => this.#put(item.id, field.id, typed), {
        isLong: field.type === 'longText' || this.#withLines.has(id),
        required: field.required === true,
      })}
    </div>`;
  }

  #renderDate(item: Item, field: ItemFieldShape): TemplateResult {
    const id = `${field.id}-${item.id}`;
    return dateBoxes({
      id,
      label: this.#labelOf(field),
      parts: this.#dates.get(id) ?? partsOf(item[field.id]),
      words: this.words,
      disabled: this.disabled,
      readonly: this.readonly,
      edited: (parts) => {
        this.#dates.set(id, parts);
        this.#put(item.id, field.id, isoOf(parts));
      },
    });
  }

  #renderChoice(item: Item, field: ItemFieldShape): TemplateResult {
    const chosen = item[field.id];
    return html`<fieldset class="field part" role="radiogroup">
      <legend class="label">${this.#labelOf(field)}</legend>
      ${optionCards({
        kind: 'radio',
        name: `${field.id}-${item.id}`,
        options: choicesOf(field, this.fieldOptions[field.id], this.words),
        isChosen: (id) => id === chosen,
        choose: (id) => this.#put(item.id, field.id, id),
        readonly: this.readonly,
      })}
      ${
        chosen === undefined || this.locked
          ? nothing
          : html`<button type="button" class="link" @click=${() => this.#put(item.id, field.id, undefined)}>
              ${this.furniture.clearAnswer}<span class="hidden-visually"> ${this.#labelOf(field)}</span>
            </button>`
      }
    </fieldset>`;
  }

  #renderPeople(item: Item, field: ItemFieldShape): TemplateResult {
    const heard = (event: Event): void => {
      const { value, people } = event.target as CarePeople;
      for (const person of people) this.#told.set(person.id, person);
      this.#put(item.id, field.id, value);
    };
    return html`<care-people
      class="part"
      plain
      .label=${this.#labelOf(field)}
      .furniture=${this.furniture}
      .everyone=${[...this.everyone.filter(({ id }) => !this.#told.has(id)), ...this.people]}
      .newId=${this.newId}
      .value=${item[field.id]}
      ?disabled=${this.disabled}
      ?readonly=${this.readonly}
      @change=${heard}
    ></care-people>`;
  }

  #put(itemId: string, field: string, value: unknown): void {
    this.#set(this.#items.map((item) => (item.id === itemId ? withField(item, field, value) : item)));
  }

  #set(items: readonly Item[]): void {
    this.#items = items;
    const filled = items.filter(isFilled);
    this.#sent = filled.length > 0 ? filled : undefined;
    this.requestUpdate();
    this.put(this.#sent as AnswerValue | undefined);
  }

  readonly #add = (): void => {
    const id = this.newId();
    this.#items = [...this.#items, { id }];
    this.requestUpdate();
    this.#focusIn(`[data-id="${CSS.escape(id)}"] :is(input,textarea)`);
  };

  #remove(id: string): void {
    for (const key of this.#dates.keys()) if (key.endsWith(`-${id}`)) this.#dates.delete(key);
    this.#set(this.#items.filter((item) => item.id !== id));
    this.#focusIn('.add, input, textarea');
  }

  #focusIn(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }
}
