import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { WordsField } from './parts/words-field.js';

/**
 * An answer in the person's own words. It gives back what was typed, byte for byte: nothing is trimmed, corrected or
 * counted.
 *
 * @summary Say it in your own words.
 * @fires change - after each edit; while `refusal` is set, `text` is what could last be kept.
 * @csspart input - the native text box.
 */
export class CareOwnWords extends WordsField {
  /** True for a box with several lines. */
  @property({ type: Boolean }) long = false;

  #sent = '';
  #hasLines = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('text') || this.text === this.#sent) return;
    this.#sent = this.text;
    this.#hasLines = /[\r\n]/.test(this.text);
    this.letGo();
  }

  protected override render(): TemplateResult {
    const isWrong = Boolean(this.error) || this.refusal !== undefined;
    return html`<div class="field ${isWrong ? 'in-error' : ''}" part="field">
      ${this.renderPrompt(html`<label for="words">${this.label}</label>`)} ${this.renderHints()}
      ${this.renderRefusal()}
      ${this.box('words', this.text, this.#keep, {
        isLong: this.long || this.#hasLines,
        describedBy: this.describedBy,
        invalid: isWrong,
        required: this.required,
      })}
    </div>`;
  }

  readonly #keep = (text: string): void => {
    this.#sent = text;
    // A recording that the host refers to stays beside what is said of it.
    this.put(this.value, text);
  };

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('#words')?.focus(options);
  }
}
