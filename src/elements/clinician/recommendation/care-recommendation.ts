import {
  css,
  html,
  nothing,
  unsafeCSS,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ConversationEvent } from '../../../conversation/events.js';
import { recommendationFormWords } from '../../../language/en-GB/clinician.js';
import { fill } from '../../../language/fill.js';
import { wordsOf } from '../../../language/furniture.js';
import type { Person, Recommendation } from '../../../plan/plan.js';
import { fieldStyles } from '../../../theme/field-styles.js';
import { voiceStyles } from '../../../theme/voice-styles.js';
import { CareElement } from '../../base/care-element.js';
import { heading } from '../../base/heading.js';
import { refocus } from '../refocus.js';
import { clinicianStyles } from '../clinician-styles.js';
import { formFields } from './form-fields.js';
import {
  copyOf,
  differs,
  draftOf,
  missingToKeep,
  missingToSign,
  type RecommendationForm,
} from './recommendation-form.js';

/** Asks the host to sign. Undefined: there is nobody who could. */
export type AskToSign = (recommendation: Recommendation) => Promise<unknown> | undefined;

/**
 * The one form of a recommendation. What can be kept is kept as it is typed, as a draft that leaves in no copy; only the
 * host can sign it. Internal.
 *
 * @summary A clinical recommendation, as one signed thing.
 */
export class CareRecommendation extends CareElement {
  static override styles: CSSResultGroup = [
    CareElement.styles,
    unsafeCSS(fieldStyles),
    unsafeCSS(voiceStyles),
    clinicianStyles,
    css`
      .paired {
        border-inline-start: 4px solid var(--_clinician);
        padding-inline-start: var(--_space-3);
        margin-block-end: var(--_space-4);
      }
      .other-care {
        font-weight: 650;
        margin: 0;
      }
      .recommended > .button {
        margin-block-start: var(--_space-2);
      }
    `,
  ];

  @property({ attribute: false }) form!: RecommendationForm;
  /** As it is kept now; undefined while it is kept nowhere. */
  @property({ attribute: false }) recommendation: Recommendation | undefined;
  @property({ attribute: false }) people: readonly Person[] = [];
  @property() name = '';
  @property({ type: Boolean }) isChild = false;
  /** Id of the professional who writes. */
  @property() recorder = '';
  @property({ attribute: false }) say!: (event: ConversationEvent) => void;
  @property({ attribute: false }) sign!: AskToSign;
  /** Its signature is being put on. */
  @property({ type: Boolean }) isSigning = false;
  @property({ type: Boolean }) isRefused = false;
  /** Keeps what stands on the form, finished or not. */
  @property({ attribute: false }) note!: (form: RecommendationForm) => void;
  @property({ attribute: false }) close!: () => void;

  /** A signed one is changed only after saying so: the signature goes with the first change. */
  @state() private mayChange = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('form') && changed.get('form')?.id !== this.form.id) this.mayChange = false;
  }

  /** Once it is signed nothing is left to fill in: who signed it, and when, is what there is to see. */
  protected override updated(changed: PropertyValues<this>): void {
    const was = changed.get('recommendation')?.signature.state;
    if (was === 'unsigned' && this.recommendation?.signature.state === 'signed') this.close();
  }

  protected override render(): TemplateResult {
    const words = wordsOf(recommendationFormWords, this.furniture, 'recommendationForm');
    const { form, people, name, isChild, furniture, recommendation } = this;
    if (recommendation?.signature.state === 'signed' && !this.mayChange) return this.#warning(words);
    const isCopy = form.kind === 'copied';
    return html`<div class="recommended" part="recommendation">
      ${heading(this.headingLevel, isCopy ? words.copy : words.draftTitle)}
      ${isCopy ? nothing : html`<p><span class="tag dashed">${words.draft}</span></p>`}
      ${formFields({ form, people, name, isChild, furniture, edited: this.#edited })} ${this.#standing(words)}
      ${isCopy ? this.#keepCopy(words) : this.#signing()}
      <button type="button" class="button quiet small" @click=${() => this.close()}>${words.done}</button>
    </div>`;
  }

  #warning(words: typeof recommendationFormWords): TemplateResult {
    return html`<div class="recommended">
      ${heading(this.headingLevel, words.draftTitle)}
      <p class="warning">${words.changeSigned}</p>
      <div class="actions">
        <button type="button" class="button quiet small" @click=${() => this.close()}>
          ${words.leaveAsIs}
        </button>
        <button type="button" class="button quiet small" @click=${this.#change}>${words.changeAnyway}</button>
      </div>
    </div>`;
  }

  readonly #change = (): void => {
    this.mayChange = true;
    void refocus(this, '[tabindex="-1"]');
  };

  /** Whether it is kept, and if not, what is wanting. */
  #standing(words: typeof recommendationFormWords): TemplateResult {
    const { form, recommendation, isRefused } = this;
    const missing = form.kind === 'copied' ? missingToKeep(form) : missingToSign(form);
    const what = missing.map((name) => words[`missing_${name}`]).join(', ');
    const isKept = recommendation !== undefined && !differs(form, recommendation);
    return html`<div role="status">
      ${missing.length > 0 ? html`<p>${fill(words.missing, { what })}</p>` : nothing}
      ${isKept && form.kind === 'made-here' ? html`<p>${words.kept}</p>` : nothing}
      ${isKept || missingToKeep(form).length === 0 ? nothing : html`<p>${words.notKeptYet}</p>`}
      ${isRefused ? html`<p class="error">${words.notTaken}</p>` : nothing}
    </div>`;
  }

  #signing(): TemplateResult | typeof nothing {
    const { recommendation, form } = this;
    if (!recommendation || differs(form, recommendation) || missingToSign(form).length > 0) return nothing;
    return html`<care-signing
      .recommendation=${recommendation}
      .form=${form}
      .isSigning=${this.isSigning}
      .furniture=${this.furniture}
      .headingLevel=${this.headingLevel + 1}
      .say=${this.say}
      .sign=${this.sign}
      .edited=${this.#edited}
    ></care-signing>`;
  }

  #keepCopy(words: typeof recommendationFormWords): TemplateResult | typeof nothing {
    const copied = copyOf(this.form, this.recorder);
    if (!copied) return nothing;
    const keep = (): void => {
      this.say({ type: 'copy recommendation', recommendation: copied });
      this.close();
    };
    return html`<button type="button" class="button small" @click=${keep}>${words.keepCopy}</button>`;
  }

  readonly #edited = (change: Partial<RecommendationForm>): void => {
    this.form = { ...this.form, ...change };
    this.note(this.form);
    const draft = this.form.kind === 'made-here' ? draftOf(this.form) : undefined;
    if (draft && differs(this.form, this.recommendation))
      this.say({ type: 'draft recommendation', recommendation: draft });
  };
}
