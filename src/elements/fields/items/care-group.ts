import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { fill } from '../../../language/fill.js';
import type { AnswerValue, Person } from '../../../plan/plan.js';
import { register } from '../../base/register.js';
import { CarePeople } from '../people/care-people.js';
import { dateBoxes, isBegun, isoOf, partsOf, type DateParts } from '../parts/date-boxes.js';
import { isFilled, withField, type GoneItem, type Item, type ItemFieldShape } from './item-field.js';
import { WordsField } from '../parts/words-field.js';
import { ratingStyles } from '../rating/rating-set.js';
import {
  addButton,
  choiceSide,
  mediaSide,
  moreSides,
  removeButton,
  scaleSide,
  sidesApart,
  undoOffer,
  type Side,
} from './item-sides.js';
import { stepsKept, stepsList, stepsShown, withStep, type Step } from './steps-list.js';

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
  static override styles: CSSResultGroup = [WordsField.styles, ratingStyles];

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
  #gone: GoneItem | undefined;
  readonly #dates = new Map<string, DateParts>();
  readonly #steps = new Map<string, readonly Step[]>();
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

  /** True while a date is half typed. */
  override get isUnfinished(): boolean {
    return [...this.#dates].some(
      ([key, parts]) =>
        isBegun(parts) && isoOf(parts) === undefined && this.#items.some(({ id }) => key.endsWith(`-${id}`)),
    );
  }

  override focusUnfinished(): void {
    this.#focusIn('.date[aria-invalid]');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isNew = changed.has('value') && JSON.stringify(this.value) !== JSON.stringify(this.#sent);
    if (isNew) {
      this.#items = Array.isArray(this.value) ? (this.value as readonly Item[]) : [];
      this.#sent = this.value;
      this.#dates.clear();
      this.#steps.clear();
      this.#gone = undefined;
      this.letGo();
    }
    if (this.#items.length === 0) this.#items = [{ id: this.newId() }];
  }

  protected override render(): TemplateResult {
    const last = this.#items.at(-1);
    return this.renderSet(
      'group',
      html`${this.renderRefusal()} ${this.#renderUndo()}
      ${repeat(
        this.#items,
        ({ id }) => id,
        (item, index) => this.#renderItem(item, index),
      )}
      ${this.locked || !last || !isFilled(last) ? nothing : addButton(this.words, this.#add)}`,
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
      ${isOnly ? nothing : html`<p class="label">${title}</p>`} ${this.#renderSides(item)}
      ${
        this.locked || (isOnly && !isFilled(item))
          ? nothing
          : removeButton(title, this.words, () => this.#remove(item.id))
      }
    </div>`;
  }

  /** The first sides say what it is; where there are many, the others wait until somebody asks for them or filled one in. */
  #renderSides(item: Item): TemplateResult {
    const { first, others } = sidesApart(this.fields);
    const isOpen = others.some(({ id }) => item[id] !== undefined);
    return html`${first.map((field) => this.#renderField(item, field))}
    ${moreSides(
      others.map((field) => this.#renderField(item, field)),
      isOpen,
      this.words,
    )}`;
  }

  /** What was taken away can be put back, with all that was said in it, until something else is taken away. */
  #renderUndo(): TemplateResult {
    const gone = this.locked ? undefined : this.#gone;
    const name = gone && fill(this.words.itemNumber, { n: gone.index + 1 });
    return undoOffer(name, this.#allWords, this.#putBack);
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
        return choiceSide(this.#side(item, field), this.fieldOptions[field.id]);
      case 'people':
        return this.#renderPeople(item, field);
      case 'scale':
        return scaleSide(this.#side(item, field));
      case 'steps':
        return this.#renderSteps(item, field);
      default:
        // The page round the conversation gives files; `withField` keeps the reference that an item already has.
        return mediaSide(item[field.id], this.#labelOf(field), this.words);
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

  #side(item: Item, field: ItemFieldShape): Side {
    const { disabled, readonly } = this;
    return {
      ...{ field, disabled, readonly, id: `${field.id}-${item.id}`, label: this.#labelOf(field) },
      value: item[field.id],
      words: this.#allWords,
      put: (value) => this.#put(item.id, field.id, value),
    };
  }

  get #allWords(): Side['words'] {
    return { ...this.furniture, ...this.words };
  }

  #renderSteps(item: Item, field: ItemFieldShape): TemplateResult {
    const key = `${field.id}-${item.id}`;
    const steps = this.#steps.get(key) ?? stepsShown(item[field.id], this.newId);
    this.#steps.set(key, steps);
    const edited = (step: Step): void => {
      const next = withStep(this.#steps.get(key) ?? steps, step, this.newId);
      this.#steps.set(key, next);
      this.#put(item.id, field.id, stepsKept(next));
    };
    return stepsList({
      ...{ id: key, label: this.#labelOf(field), steps, words: this.words, edited },
      isLocked: this.locked,
      disabled: this.disabled,
      box: (step, id) => this.box(id, step.text, (text) => edited({ ...step, text })),
    });
  }

  #renderPeople(item: Item, field: ItemFieldShape): TemplateResult {
    const heard = (event: Event): void => {
      const { value, people } = event.target as CarePeople;
      for (const person of people) this.#told.set(person.id, person);
      this.#items = this.#items.map((one) => (one.id === item.id ? withField(one, field.id, value) : one));
      this.#forgetUnnamed();
      this.#set(this.#items);
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
    const index = this.#items.findIndex((item) => item.id === id);
    const item = this.#items[index];
    if (!item) return;
    this.#gone = { item, index, giveBack: this.takeHeld((box) => box.includes(id)) };
    this.#set(this.#items.filter((one) => one.id !== id));
    this.#focusIn('.undo');
  }

  readonly #putBack = (): void => {
    if (!this.#gone) return;
    const { item, index, giveBack } = this.#gone;
    this.#gone = undefined;
    giveBack();
    const others = this.#items.filter(isFilled);
    this.#set([...others.slice(0, index), item, ...others.slice(index)]);
    this.#focusIn(`[data-id="${CSS.escape(item.id)}"] :is(input,textarea)`);
  };

  /** Somebody told of here whom no item names any more is not told of. */
  #forgetUnnamed(): void {
    const named = JSON.stringify([this.#items, this.everyone.map(({ id }) => id)]);
    for (const id of this.#told.keys()) if (!named.includes(JSON.stringify(id))) this.#told.delete(id);
  }

  #focusIn(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }
}
