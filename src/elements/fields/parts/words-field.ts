import { html, nothing, type TemplateResult } from 'lit';
import { fieldWords } from '../../../language/en-GB/fields.js';
import { wordsOf } from '../../../language/furniture.js';
import { FieldElement } from '../../base/field-element.js';
import { refusalOf, withoutUnkeepable } from './kept-text.js';
import { saveAsFile } from './save-as-file.js';
import { textBox, type TextBox } from './text-box.js';

interface Held {
  readonly text: string;
  readonly keep: (text: string) => void;
}

/**
 * A field in which somebody writes. Words that no plan can hold are never passed on and never thrown away: they stay
 * in their box, the field says why, and offers what helps.
 */
export abstract class WordsField extends FieldElement {
  readonly #held = new Map<string, Held>();

  protected get words(): typeof fieldWords {
    return wordsOf(fieldWords, this.furniture, 'fields');
  }

  /** A box whose text reaches `keep` after each edit, if it can be kept. */
  protected box(
    id: string,
    text: string,
    keep: (text: string) => void,
    more: Partial<TextBox> = {},
  ): TemplateResult {
    const held = this.#held.get(id)?.text;
    return textBox({
      ...more,
      id,
      text: held ?? text,
      invalid: Boolean(more.invalid) || held !== undefined,
      disabled: this.disabled,
      readonly: this.readonly,
      edited: (typed) => this.#typed(id, typed, keep),
    });
  }

  /** Keeps what was said in own words beside the answer above. */
  protected say(text: string): void {
    this.put(this.value, text);
  }

  /** Room to say it in one's own words, whatever was chosen above. */
  protected renderOwnWords(label = this.words.inYourWords): TemplateResult {
    return html`<div class="part own-words">
      <label class="label" for="why">${label}</label>
      ${this.box('why', this.text, (text) => this.say(text), { isLong: true })}
    </div>`;
  }

  /** Forgets words that could not be kept, because the field was given another answer. */
  protected letGo(): void {
    this.#held.clear();
    this.refusal = undefined;
  }

  /** Takes words that could not be kept off the field, with the boxes they stand in. Gives back what brings them back. */
  protected takeHeld(isIn: (box: string) => boolean): () => void {
    const taken = [...this.#held].filter(([id]) => isIn(id));
    for (const [id] of taken) this.#held.delete(id);
    this.#judge();
    return () => {
      for (const [id, held] of taken) this.#held.set(id, held);
      this.#judge();
    };
  }

  #judge(): void {
    const [first] = this.#held.values();
    this.refusal = first && refusalOf(first.text);
    this.requestUpdate();
  }

  #typed(id: string, text: string, keep: (text: string) => void): void {
    const refusal = refusalOf(text);
    if (refusal) this.#held.set(id, { text, keep });
    else this.#held.delete(id);
    this.#judge();
    if (refusal) this.put(this.value);
    else keep(text);
  }

  /** Says what cannot be kept. Always present, so that a screen reader hears it when it fills. */
  protected renderRefusal(): TemplateResult {
    return html`<div role="alert">${this.refusal ? this.#renderReason() : nothing}</div>`;
  }

  #renderReason(): TemplateResult {
    const isLong = this.refusal === 'CP112';
    const { error, tooLong, unkeepable, downloadWords, takeOut } = {
      ...this.words,
      error: this.furniture.error,
    };
    return html`<p class="error">${error} ${isLong ? tooLong : unkeepable}</p>
      <p class="actions">
        <button type="button" class="button quiet small" @click=${isLong ? this.#download : this.#takeOut}>
          ${isLong ? downloadWords : takeOut}
        </button>
      </p>`;
  }

  readonly #takeOut = (): void => {
    for (const [id, { text, keep }] of [...this.#held]) this.#typed(id, withoutUnkeepable(text), keep);
    this.focus();
  };

  readonly #download = (): void => {
    saveAsFile([...this.#held.values()].map(({ text }) => text).join('\n\n'), 'my-words.txt');
  };
}
