import { html, nothing, unsafeCSS, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { ConversationEvent } from '../../conversation/events.js';
import type { ConversationView } from '../../conversation/view.js';
import { clinicianWords } from '../../language/en-GB/clinician.js';
import { fill } from '../../language/fill.js';
import { wordsOf } from '../../language/furniture.js';
import { fieldStyles } from '../../theme/field-styles.js';
import { CareElement } from '../base/care-element.js';
import type { FieldElement } from '../base/field-element.js';
import { clinicianStyles } from './clinician-styles.js';
import type { Pad } from './pad.js';

/**
 * Somebody sees the question on the screen another way: whose view it is, and their words, recorded as they are typed. The
 * person's answer is not touched by it. Internal.
 *
 * @summary Another view, under its own name.
 */
export class CareAnotherView extends CareElement {
  static override styles: CSSResultGroup = [CareElement.styles, unsafeCSS(fieldStyles), clinicianStyles];

  @property({ attribute: false }) view!: ConversationView;
  @property({ attribute: false }) pad!: Pad;
  /** What the person is called. */
  @property() name = '';
  @property({ attribute: false }) say!: (event: ConversationEvent) => void;

  protected override render(): TemplateResult {
    const words = wordsOf(clinicianWords, this.furniture, 'clinician');
    const about = this.view.question?.question.id;
    const { viewer } = this.pad;
    // One's own answer is an answer, and an interpreter carries the words of others.
    const others = this.view.plan.people.filter(({ part }) => part !== 'person' && part !== 'interpreter');
    return html`<p>${fill(words.viewsLead, { name: this.name })}</p>
      <care-choice
        class="part"
        plain
        .label=${words.viewsWho}
        .options=${others.map(({ id, name }) => ({ id, label: name ?? words.someoneElse }))}
        .value=${viewer}
        .furniture=${this.furniture}
        @change=${this.#chosen}
      ></care-choice>
      ${about !== undefined && viewer !== undefined ? keyed(`${about} ${viewer}`, this.#box(about, viewer, words)) : nothing}`;
  }

  #box(about: string, saidBy: string, words: typeof clinicianWords): TemplateResult {
    const { views } = this.view.plan;
    const before = views.find((one) => one.about === about && one.saidBy === saidBy);
    return html`<care-own-words
      class="part"
      plain
      long
      .label=${words.viewsWords}
      .text=${before?.text ?? ''}
      .furniture=${this.furniture}
      @change=${(event: Event) => {
        const { text, refusal } = event.currentTarget as FieldElement;
        if (!refusal) this.say({ type: 'disagree', about, text, saidBy });
      }}
    ></care-own-words>`;
  }

  readonly #chosen = (event: Event): void => {
    this.pad.viewer = (event.currentTarget as FieldElement).value as string;
    this.requestUpdate();
  };
}
