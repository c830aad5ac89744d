import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { fieldWords } from '../../language/en-GB/fields.js';
import { fill } from '../../language/fill.js';
import { wordsOf } from '../../language/furniture.js';
import type { Person } from '../../plan/plan.js';
import { FieldElement, type FieldOption } from '../base/field-element.js';
import { dateBoxes, isBegun, isoOf, noDate, partsOf, type DateParts } from './parts/date-boxes.js';
import { optionCards } from './parts/option-cards.js';

/** How a legal paper is known. One that was seen was seen by somebody, on a day. */
export type Evidence = Readonly<
  { evidence: 'reported' } | { evidence: 'seen'; seenBy: string; seenOn: string }
>;

const reported = 'reported';

/**
 * How the team knows of a legal paper: somebody told them, or a professional saw it on a day. It stands beside the answer,
 * is shown only to who may have seen the paper, and makes no paper (MCA 2005 s9-11, s24-26).
 *
 * @summary Told of, or seen.
 * @fires change - after a choice, once it is whole; read `value`: `evidence`, and `seenBy` and `seenOn` when it was seen.
 * @csspart option - one way to know with its label.
 * @csspart input - a native text box.
 */
export class CareEvidence extends FieldElement {
  /** The professionals who may have seen it; the one who writes first. */
  @property({ attribute: false }) seers: readonly Person[] = [];
  /** This day as an ISO date, for the button that fills it in; '' for none. */
  @property() today = '';

  #seer: string | undefined;
  #parts: DateParts = noDate;
  #sent: unknown = undefined;

  /** True while somebody saw it, but no day is given. */
  override get isUnfinished(): boolean {
    return this.#seer !== undefined && isoOf(this.#parts) === undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('value') || JSON.stringify(this.value) === JSON.stringify(this.#sent)) return;
    this.#sent = this.value;
    const { seenBy, seenOn } = (this.value ?? {}) as { seenBy?: string; seenOn?: string };
    this.#seer = seenBy;
    this.#parts = partsOf(seenOn);
  }

  protected override render(): TemplateResult {
    const words = wordsOf(fieldWords, this.furniture, 'fields');
    const chosen = this.#seer ?? (this.value === undefined ? undefined : reported);
    const options: readonly FieldOption[] = [
      { id: reported, label: words.evidenceReported },
      ...this.seers.map(({ id, name }) => ({
        id,
        label: fill(words.evidenceSeen, { name: name ?? words.personUnnamed }),
      })),
    ];
    return this.renderSet(
      'radiogroup',
      html`<p class="hint">${words.evidenceHint}</p>
        ${optionCards({
          kind: 'radio',
          name: 'evidence',
          options,
          isChosen: (id) => id === chosen,
          choose: this.#choose,
          readonly: this.readonly,
        })}
        ${this.#seer === undefined ? nothing : this.#renderDay(words)}`,
    );
  }

  #renderDay(words: typeof fieldWords): TemplateResult {
    return html`${dateBoxes({
      id: 'seen-on',
      label: words.evidenceDay,
      parts: this.#parts,
      words: { ...words, dateHint: words.evidenceDayHint },
      disabled: this.disabled,
      readonly: this.readonly,
      edited: (parts) => this.#setDay(parts),
    })}
    ${
      this.today && !this.locked && !isBegun(this.#parts)
        ? html`<button type="button" class="button quiet small" @click=${this.#setToday}>
            ${words.evidenceToday}
          </button>`
        : nothing
    }`;
  }

  readonly #choose = (id: string): void => {
    this.#seer = id === reported ? undefined : id;
    this.#tell();
  };

  #setDay(parts: DateParts): void {
    this.#parts = parts;
    this.#tell();
  }

  readonly #setToday = (): void => {
    this.#setDay(partsOf(this.today));
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#seen-on-day')?.focus());
  };

  /** Seen counts once there is a day; until then what was known before stands. */
  #tell(): void {
    this.requestUpdate();
    const seenOn = isoOf(this.#parts);
    if (this.isUnfinished) return;
    const now: Evidence =
      this.#seer !== undefined && seenOn
        ? { evidence: 'seen', seenBy: this.#seer, seenOn }
        : { evidence: reported };
    this.#sent = now;
    this.put(now);
  }
}
