import { html, nothing, unsafeCSS, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ConversationEvent } from '../../../conversation/events.js';
import type { ClinicianView, ConversationView } from '../../../conversation/view.js';
import { recommendationFormWords } from '../../../language/en-GB/clinician.js';
import { wordsOf } from '../../../language/furniture.js';
import type { Recommendation } from '../../../plan/plan.js';
import { voiceStyles } from '../../../theme/voice-styles.js';
import { CareElement } from '../../base/care-element.js';
import { newId } from '../../shell/page/new-id.js';
import { refocus } from '../refocus.js';
import { clinicianStyles } from '../clinician-styles.js';
import type { Pad } from '../pad.js';
import type { AskToSign } from './care-recommendation.js';
import { recommendationCard } from './recommendation-card.js';
import { formOf, type RecommendationForm } from './recommendation-form.js';

type Words = typeof recommendationFormWords;

/**
 * The recommendations of a plan as their author sees them, drafts too, and the form on which one is made. Internal.
 *
 * @summary Recommendations: made, copied, signed, ended.
 */
export class CareRecommendations extends CareElement {
  static override styles: CSSResultGroup = [CareElement.styles, unsafeCSS(voiceStyles), clinicianStyles];

  @property({ attribute: false }) view!: ConversationView;
  @property({ attribute: false }) clinician!: ClinicianView;
  @property() name = '';
  @property({ attribute: false }) pad!: Pad;
  @property({ attribute: false }) say!: (event: ConversationEvent) => void;
  @property({ attribute: false }) sign!: AskToSign;

  /** Id of the recommendation about which somebody is asked why it ends. */
  @state() private ending: string | undefined;

  protected override render(): TemplateResult {
    const words = wordsOf(recommendationFormWords, this.furniture, 'recommendationForm');
    const { recommendations } = this.clinician;
    const begun = [...this.pad.recommendations.values()].filter(
      ({ id }) => !recommendations.some((one) => one.id === id),
    );
    return html`
      ${recommendations.map((one) => (one.id === this.pad.open ? this.#form(formHeld(this.pad, one), one) : this.#card(one, words)))}
      ${begun.map((form) => (form.id === this.pad.open ? this.#form(form) : this.#begun(form, words)))}
      ${this.pad.open === undefined && this.view.can.recommend ? this.#openers(words) : nothing}
    `;
  }

  #openers(words: Words): TemplateResult {
    return html`<div class="actions">
      <button type="button" class="button quiet small" @click=${() => this.#begin('made-here')}>
        ${words.write}
      </button>
      <button type="button" class="button quiet small" @click=${() => this.#begin('copied')}>
        ${words.copy}
      </button>
    </div>`;
  }

  #card(recommendation: Recommendation, words: Words): TemplateResult {
    const { view, name } = this;
    const dateOf = (iso: string | undefined): string => this.dateOf(iso);
    const isOpen = view.can.recommend && !recommendation.ended;
    return recommendationCard(
      { recommendation, people: view.plan.people, name, words, dateOf },
      isOpen ? this.#actions(recommendation, words) : nothing,
    );
  }

  #actions({ id, source }: Recommendation, words: Words): TemplateResult {
    if (this.ending === id) return this.#askWhy(id, words);
    return html`<div class="actions">
      ${
        source === 'host-record'
          ? nothing
          : html`<button type="button" class="button quiet small" @click=${() => this.#open(id)}>
              ${words.change}
            </button>`
      }
      <button type="button" class="link" @click=${() => this.#wonder(id, id)}>${words.cancel}</button>
    </div>`;
  }

  #askWhy(id: string, words: Words): TemplateResult {
    const answer = (label: string, given: () => void): TemplateResult =>
      html`<button type="button" class="button quiet small" @click=${given}>${label}</button>`;
    return html`<p>${words.cancelLead}</p>
      <div class="actions">
        ${answer(words.replaced, () => this.#end(id, 'replaced'))}
        ${answer(words.cancelled, () => this.#end(id, 'cancelled'))}
        ${answer(words.keepIt, () => this.#wonder(id, undefined))}
      </div>`;
  }

  /** Begins or stops asking why it ends. */
  #wonder(id: string, ending: string | undefined): void {
    this.ending = ending;
    void refocus(this, `${ofCard(id)} .actions button`);
  }

  /** An unsigned one leaves no trace, so what was typed for it goes too. */
  #end(id: string, why: 'replaced' | 'cancelled'): void {
    this.say({ type: 'end recommendation', id, why });
    this.pad.recommendations.delete(id);
    this.ending = undefined;
    void refocus(this, ofCard(id), '.actions button');
  }

  /** One that was begun and is kept nowhere yet. */
  #begun({ id }: RecommendationForm, words: Words): TemplateResult {
    return html`<div class="recommended" data-id=${id} tabindex="-1">
      <p class="by">${words.draftTitle}</p>
      <p><span class="tag dashed">${words.draft}</span></p>
      <p>${words.notKeptYet}</p>
      <button type="button" class="button quiet small" @click=${() => this.#open(id)}>${words.change}</button>
    </div>`;
  }

  #form(form: RecommendationForm, recommendation?: Recommendation): TemplateResult {
    const { view, clinician, name } = this;
    return html`<care-recommendation
      .form=${form}
      .recommendation=${recommendation}
      .people=${view.plan.people}
      .name=${name}
      .isChild=${view.plan.pack.variant !== 'adult'}
      .recorder=${view.recorder.id}
      .isSigning=${clinician.signing.includes(form.id)}
      .isRefused=${clinician.issues.length > 0}
      .say=${this.say}
      .sign=${this.sign}
      .note=${(changed: RecommendationForm) => void this.pad.recommendations.set(changed.id, changed)}
      .close=${() => this.#open(undefined)}
      .headingLevel=${this.headingLevel}
      .furniture=${this.furniture}
    ></care-recommendation>`;
  }

  #begin(kind: RecommendationForm['kind']): void {
    const form: RecommendationForm = { id: newId(), kind };
    this.pad.recommendations.set(form.id, form);
    this.#open(form.id);
  }

  /** Opens a form, or closes the one that is open. Focus goes with it: to the form, or to what has become of it. */
  #open(id: string | undefined): void {
    const closed = this.pad.open;
    this.pad.open = id;
    this.requestUpdate();
    void this.updateComplete.then(async () => {
      const form = this.renderRoot.querySelector<CareElement>('care-recommendation');
      await form?.updateComplete;
      if (form) form.focusHeading();
      else
        this.renderRoot.querySelector<HTMLElement>(`[data-id="${closed ?? ''}"], .actions button`)?.focus();
    });
  }
}

const ofCard = (id: string): string => `[data-id="${CSS.escape(id)}"]`;

/** What stands on the form: what was typed last, else what is kept. A signature that came meanwhile changes none of it. */
function formHeld(pad: Pad, recommendation: Recommendation): RecommendationForm {
  return pad.recommendations.get(recommendation.id) ?? formOf(recommendation);
}
