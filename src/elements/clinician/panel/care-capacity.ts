import { html, nothing, unsafeCSS, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ConversationEvent } from '../../../conversation/events.js';
import type { ClinicianView, ConversationView } from '../../../conversation/view.js';
import { clinicianWords } from '../../../language/en-GB/clinician.js';
import { fill } from '../../../language/fill.js';
import { wordsOf } from '../../../language/furniture.js';
import type { Capacity } from '../../../plan/plan.js';
import { fieldStyles } from '../../../theme/field-styles.js';
import { CareElement } from '../../base/care-element.js';
import type { FieldElement } from '../../base/field-element.js';
import type { CapacityForm } from './capacity-form.js';
import { clinicianStyles } from '../clinician-styles.js';
import type { Pad } from '../pad.js';

const outcomes = ['hasCapacity', 'withSupport', 'lacks', 'fluctuates', 'notAssessed'] as const;
const bases = [
  'involved',
  'bestInterests',
  'attorney',
  'childMature',
  'childNotMature',
  'parental',
  'other',
] as const;

/**
 * Capacity, recorded for one decision at a time and never in general (MCA 2005 s2). It stands on the clinician's side
 * alone: it is not a test that a person takes. Internal.
 *
 * @summary Capacity for a decision.
 */
export class CareCapacity extends CareElement {
  static override styles: CSSResultGroup = [CareElement.styles, unsafeCSS(fieldStyles), clinicianStyles];

  @property({ attribute: false }) view!: ConversationView;
  @property({ attribute: false }) clinician!: ClinicianView;
  @property({ attribute: false }) pad!: Pad;
  @property({ attribute: false }) say!: (event: ConversationEvent) => void;

  @state() private isWanting = false;
  /** The decision that was recorded last, for whoever cannot see that it now stands in the list. */
  #recorded: string | undefined;

  protected override render(): TemplateResult {
    const words = wordsOf(clinicianWords, this.furniture, 'clinician');
    const { capacity } = this.clinician;
    const recorded = capacity.find(({ decision }) => decision === this.#recorded);
    return html`
      <p>${words.capacityLead}</p>
      <p role="status" class="hidden-visually">
        ${recorded ? `${recorded.decision}: ${this.#lineOf(recorded, words)}` : nothing}
      </p>
      ${capacity.length > 0 ? html`<dl>${capacity.map((one) => this.#record(one, words))}</dl>` : nothing}
      ${this.view.can.recordCapacity ? this.#form(words) : nothing}
    `;
  }

  #lineOf({ outcome, by, at }: Capacity, words: typeof clinicianWords): string {
    const name = this.view.plan.people.find(({ id }) => id === by)?.name ?? '';
    return fill(words.capacityBy, { outcome: words[outcome], by: name, date: this.dateOf(at) });
  }

  #record(found: Capacity, words: typeof clinicianWords): TemplateResult {
    const { decision, detail, basis } = found;
    return html`<dt dir="auto"><strong>${decision}</strong></dt>
      <dd>
        ${this.#lineOf(found, words)} ${basis ? words[basis] : nothing}
        ${detail ? html`<span class="words" dir="auto">${detail}</span>` : nothing}
      </dd>`;
  }

  #form(words: typeof clinicianWords): TemplateResult {
    const { decision = '', detail = '', outcome, basis } = this.pad.capacity;
    const { furniture } = this;
    return html`
      <care-own-words
        class="part"
        plain
        .label=${words.capacityDecision}
        .hint=${words.capacityDecisionHint}
        .text=${decision}
        .furniture=${furniture}
        .error=${this.isWanting && !decision ? words.capacityNeeds : undefined}
        @change=${this.#heard(({ text }) => ({ decision: text }))}
      ></care-own-words>
      ${this.#choice(words.capacityOutcome, outcomes, outcome, words, (id) => ({ outcome: id }))}
      <care-own-words
        class="part"
        plain
        long
        .label=${words.capacityDetail}
        .hint=${words.capacityDetailHint}
        .text=${detail}
        .furniture=${furniture}
        @change=${this.#heard(({ text }) => ({ detail: text }))}
      ></care-own-words>
      ${this.#choice(words.capacityBasis, bases, basis, words, (id) => ({ basis: id }))}
      <button type="button" class="button quiet small" @click=${this.#keep}>${words.capacityRecord}</button>
    `;
  }

  #choice<Id extends keyof typeof clinicianWords>(
    label: string,
    ids: readonly Id[],
    value: Id | undefined,
    words: typeof clinicianWords,
    change: (id: Id) => CapacityForm,
  ): TemplateResult {
    return html`<care-choice
      class="part"
      plain
      .label=${label}
      .options=${ids.map((id) => ({ id, label: words[id] }))}
      .value=${value}
      .furniture=${this.furniture}
      @change=${this.#heard((field) => change(field.value as Id))}
    ></care-choice>`;
  }

  #heard(read: (field: FieldElement) => CapacityForm): (event: Event) => void {
    return (event) => {
      const field = event.currentTarget as FieldElement;
      if (field.refusal) return;
      this.pad.capacity = { ...this.pad.capacity, ...read(field) };
      this.requestUpdate();
    };
  }

  readonly #keep = (): void => {
    const { decision, outcome, detail, basis } = this.pad.capacity;
    this.isWanting = !decision?.trim() || !outcome;
    if (this.isWanting || !decision || !outcome) {
      this.renderRoot
        .querySelector<FieldElement>(decision?.trim() ? 'care-choice' : 'care-own-words')
        ?.focus();
      return;
    }
    this.say({
      ...{ type: 'record capacity', decision, outcome },
      ...(detail && { detail }),
      ...(basis && { basis }),
    });
    this.#recorded = decision;
    this.pad.capacity = {};
    this.requestUpdate();
  };
}
