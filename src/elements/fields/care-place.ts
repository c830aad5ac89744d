import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { optionCards } from './parts/option-cards.js';
import { WordsField } from './parts/words-field.js';

type Place = Readonly<Record<string, string | boolean>>;
type Detail = 'orgName' | 'address';

/** Settings of which nothing more needs to be known to find them. */
const knownPlaces: ReadonlySet<string> = new Set(['home', 'noPreference']);

/**
 * A place: what kind, which one if that helps, and why in the person's own words.
 *
 * @summary Say where.
 * @fires change - after a choice or a letter; read `value` and `text`.
 * @csspart option - one kind of place with its label.
 * @csspart input - a native text box.
 */
export class CarePlace extends WordsField {
  /** Fields of the place that the question asks for, by id. */
  @property({ attribute: false }) fields: readonly string[] = ['setting', 'orgName', 'address'];
  /** The labels of those fields, by id. */
  @property({ attribute: false }) fieldWords: Readonly<Record<string, string>> = {};

  // Kept apart from `value`: the name of a hospice must be there again for someone who tapped "home" and came back.
  #details: Partial<Record<Detail, string>> = {};
  #sent: unknown = undefined;

  get #place(): Place {
    return typeof this.value === 'object' && !Array.isArray(this.value) ? (this.value as Place) : {};
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('value') || JSON.stringify(this.value) === JSON.stringify(this.#sent)) return;
    this.#sent = this.value;
    const { orgName, address } = this.#place as Partial<Record<Detail, string>>;
    this.#details = { ...(orgName ? { orgName } : {}), ...(address ? { address } : {}) };
    this.letGo();
  }

  protected override render(): TemplateResult {
    return html`${this.renderSet(
      'radiogroup',
      html`${optionCards({
        kind: 'radio',
        name: 'setting',
        options: this.options,
        isChosen: (id) => id === this.#place['setting'],
        choose: (id) => this.#set(id),
        readonly: this.readonly,
      })}
      ${
        this.value === undefined || this.locked
          ? nothing
          : html`<button type="button" class="link" part="clear" @click=${this.#clear}>
              ${this.furniture.clearAnswer}
            </button>`
      }`,
    )}
    ${this.renderRefusal()} ${this.#renderDetails()} ${this.renderOwnWords()}`;
  }

  #asksDetails(setting: unknown): boolean {
    return typeof setting === 'string' && !knownPlaces.has(setting);
  }

  #renderDetails(): TemplateResult | typeof nothing {
    if (!this.#asksDetails(this.#place['setting'])) return nothing;
    const asked = (['orgName', 'address'] as const).filter((field) => this.fields.includes(field));
    return html`${asked.map(
      (field) =>
        html`<div class="part">
          <label class="label" for=${field}>${this.fieldWords[field] ?? this.words[field]}</label>
          ${this.box(field, this.#details[field] ?? '', (text) => this.#keepDetail(field, text), {
            isLong: field === 'address',
          })}
        </div>`,
    )}`;
  }

  #set(setting: string | undefined): void {
    const { setting: _s, orgName: _o, address: _a, ...others } = this.#place;
    const details = this.#asksDetails(setting) ? this.#details : {};
    const next = { ...others, ...(setting ? { setting } : {}), ...details };
    this.#sent = Object.keys(next).length > 0 ? next : undefined;
    this.put(this.#sent as typeof this.value);
  }

  #keepDetail(field: Detail, text: string): void {
    const { [field]: _before, ...others } = this.#details;
    this.#details = text === '' ? others : { ...others, [field]: text };
    this.#set(this.#place['setting'] as string | undefined);
  }

  readonly #clear = (): void => {
    this.#set(undefined);
    this.focus();
  };
}
