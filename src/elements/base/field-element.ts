import { html, nothing, unsafeCSS, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { fieldStyles } from '../../theme/field-styles.js';
import type { AnswerValue } from '../../plan/plan.js';
import { CareElement } from './care-element.js';
import { heading } from './heading.js';
import { keepWordsIn } from './keep-words-in.js';
import { sharedStyles } from './shared-styles.js';

/** One choice as a field shows it. */
export interface FieldOption {
  readonly id: string;
  readonly label: string;
}

/** Why what stands in a field cannot be kept as it is: CP111 a character that no plan can hold, CP112 too long. */
export type Refusal = 'CP111' | 'CP112';

/**
 * What every answer field has. Label, hint, error and native controls stand in one shadow root; a field knows no
 * question and no plan. Whoever shows it reads `value` and `text` when it fires `change`.
 *
 * @fires change - after each edit; bubbles, does not leave the shadow tree it stands in, carries nothing.
 */
export abstract class FieldElement extends CareElement {
  static override styles: CSSResultGroup = [sharedStyles, unsafeCSS(fieldStyles)];

  /** The question; it is the heading and the accessible name at once. */
  @property() label = '';
  @property() hint: string | undefined = undefined;
  /** What is wrong and how to put it right, without "Error:". */
  @property() error: string | undefined = undefined;
  @property({ type: Boolean, attribute: 'easy-read' }) easyRead = false;
  @property({ type: Boolean }) disabled = false;
  @property({ type: Boolean }) readonly = false;
  @property({ type: Boolean }) required = false;
  /** True for a field inside another: the label is bold text, no heading. */
  @property({ type: Boolean }) plain = false;
  @property({ attribute: false }) options: readonly FieldOption[] = [];
  /** The answer in the shape its type has in a plan; `undefined` is none. */
  @property({ attribute: false }) value: AnswerValue | undefined = undefined;
  /** What the person said in their own words, byte for byte; `''` is none. */
  @property({ attribute: false }) text = '';
  /** Set while the field holds words that cannot be kept as they are; they stay in the field. */
  refusal: Refusal | undefined = undefined;

  /** True while something stands in the field that is not an answer yet and would be lost by moving on. */
  get isUnfinished(): boolean {
    return false;
  }

  protected get locked(): boolean {
    return this.disabled || this.readonly;
  }

  /** Moves focus to the question, without scrolling. */
  focusPrompt(): void {
    this.focusHeading();
  }

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('input,textarea,select,button')?.focus(options);
  }

  /** Moves focus to what keeps the answer from being whole. */
  focusUnfinished(): void {
    this.focus();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    keepWordsIn(root);
    return root;
  }

  /** Keeps an answer and tells whoever shows the field. */
  protected put(value: AnswerValue | undefined, text: string = this.text): void {
    this.value = value;
    this.text = text;
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** Ids of the hint and the error, for `aria-describedby`. */
  protected get describedBy(): string | typeof nothing {
    return [this.hint && 'hint', this.error && 'error'].filter(Boolean).join(' ') || nothing;
  }

  protected renderPrompt(words: unknown): TemplateResult {
    return this.plain
      ? html`<div class="prompt plain">${words}</div>`
      : html`<div class="prompt">${heading(this.headingLevel, words)}</div>`;
  }

  protected renderHints(): TemplateResult {
    return html`
      ${this.hint ? html`<p id="hint" class="hint" part="hint">${this.hint}</p>` : nothing}
      ${
        this.error
          ? html`<p id="error" class="error" part="error">${this.furniture.error} ${this.error}</p>`
          : nothing
      }
    `;
  }

  /** A set of controls under one question. `radiogroup` alone may carry `aria-invalid` and `aria-required`: others say it. */
  protected renderSet(role: 'group' | 'radiogroup', controls: unknown): TemplateResult {
    const isRadios = role === 'radiogroup';
    return html`<fieldset
      class="field ${this.error ? 'in-error' : ''}"
      part="field"
      role=${role}
      aria-describedby=${this.describedBy}
      aria-invalid=${isRadios && this.error ? 'true' : nothing}
      aria-required=${isRadios && this.required ? 'true' : nothing}
      ?disabled=${this.disabled}
    >
      <legend part="legend">${this.renderPrompt(this.label)}</legend>
      ${this.required && !isRadios ? html`<p class="hint needed">${this.furniture.needed}</p>` : nothing}
      ${this.renderHints()} ${controls}
    </fieldset>`;
  }
}
