import { html, unsafeCSS, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ConversationEvent, SignEvent } from '../../../conversation/events.js';
import { recommendationFormWords } from '../../../language/en-GB/clinician.js';
import { wordsOf } from '../../../language/furniture.js';
import type { Recommendation } from '../../../plan/plan.js';
import { fieldStyles } from '../../../theme/field-styles.js';
import { CareElement } from '../../base/care-element.js';
import { heading } from '../../base/heading.js';
import { refocus } from '../refocus.js';
import { clinicianStyles } from '../clinician-styles.js';
import type { AskToSign } from './care-recommendation.js';
import { text } from './form-fields.js';
import type { RecommendationForm } from './recommendation-form.js';

type Standing = 'open' | 'waiting' | 'refused' | 'unanswered';

/**
 * Where a finished draft is signed: by the host's own system, never by what is typed here. Until the host has answered, and
 * whatever it answers but evidence, it says that nothing is signed. Internal.
 *
 * @summary Signing a recommendation.
 */
export class CareSigning extends CareElement {
  static override styles: CSSResultGroup = [CareElement.styles, unsafeCSS(fieldStyles), clinicianStyles];

  @property({ attribute: false }) recommendation!: Recommendation;
  @property({ attribute: false }) form!: RecommendationForm;
  @property({ type: Boolean }) isSigning = false;
  @property({ attribute: false }) say!: (event: ConversationEvent) => void;
  @property({ attribute: false }) sign!: AskToSign;
  @property({ attribute: false }) edited!: (change: Partial<RecommendationForm>) => void;

  @state() private standing: Standing = 'open';
  /** What the host was last asked to sign. An answer to anything else comes too late. */
  #asked: Recommendation | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('recommendation') || this.recommendation === this.#asked) return;
    this.standing = 'open';
    this.#asked = undefined;
  }

  protected override render(): TemplateResult {
    const words = wordsOf(recommendationFormWords, this.furniture, 'recommendationForm');
    const { form, furniture, edited } = this;
    const given = { form, furniture, edited };
    if (this.standing === 'waiting' || this.isSigning) return this.#waiting(words);
    const isAgain = this.standing !== 'open';
    return html`
      ${heading(this.headingLevel, words.sign, false)}
      <p>${words.signLead}</p>
      ${text(given, 'role', words.yourRole)} ${text(given, 'registration', words.yourRegistration)}
      ${text(given, 'organisation', words.yourOrganisation)} ${text(given, 'seniorResponsible', words.senior)}
      <div role="alert">
        ${isAgain ? html`<p class="error">${words[this.standing as 'refused']}</p>` : ''}
      </div>
      <button type="button" class="button small" @click=${() => void this.#ask()}>
        ${isAgain ? words.signAgain : words.sign}
      </button>
    `;
  }

  #waiting(words: typeof recommendationFormWords): TemplateResult {
    const stop = (): void => {
      this.#asked = undefined;
      this.#stand('open');
    };
    return html`<p role="status">${words.signing}</p>
      <button type="button" class="button quiet small" @click=${stop}>${words.stopWaiting}</button>`;
  }

  /** The button that was pressed goes with each change, and focus to the one that takes its place. */
  #stand(standing: Standing): void {
    this.standing = standing;
    void refocus(this, 'button');
  }

  async #ask(): Promise<void> {
    const { recommendation } = this;
    const answer = this.sign(recommendation);
    if (!answer) {
      this.standing = 'unanswered';
      return;
    }
    this.#asked = recommendation;
    this.#stand('waiting');
    const evidence = await answer.catch(() => undefined);
    if (this.#asked !== recommendation) return;
    this.#asked = undefined;
    this.#stand(isEvidence(evidence) ? 'open' : 'refused');
    if (isEvidence(evidence)) this.say(this.#signed(recommendation, evidence));
  }

  #signed(recommendation: Recommendation, evidence: SignEvent['evidence']): SignEvent {
    const { role, registration, organisation, seniorResponsible } = this.form;
    return {
      ...{ type: 'sign recommendation', id: recommendation.id, evidence, recommendation },
      ...(role && { role }),
      ...(registration && { registration }),
      ...(organisation && { organisation }),
      ...(seniorResponsible && { seniorResponsible }),
    };
  }
}

/** A text or an object of the host's own. "true" and nothing at all show that nobody signed anything. */
function isEvidence(answer: unknown): answer is SignEvent['evidence'] {
  return typeof answer === 'string' ? answer !== '' : typeof answer === 'object' && answer !== null;
}
