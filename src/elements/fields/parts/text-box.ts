import { html, nothing, type TemplateResult } from 'lit';
import { asShown, editedText } from './kept-text.js';

/** What one box for words needs to be drawn. */
export interface TextBox {
  readonly id: string;
  readonly text: string;
  /** A one-line input drops line ends: give true also to a short answer that already has some. */
  readonly isLong?: boolean;
  readonly describedBy?: string | typeof nothing;
  readonly invalid?: boolean;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly readonly?: boolean;
  readonly kind?: 'text' | 'tel' | 'email';
  /** Given the whole text, byte for byte, after each edit. */
  readonly edited: (text: string) => void;
}

/** Rows to begin with: room for a few lines, or for all there are up to 20. */
const rowsFor = (text: string): number => Math.min(20, Math.max(4, text.split('\n').length + 1));

/**
 * One native box for words. Nothing helps along: no completion, no spelling marks, no translation, for what a person
 * writes here is nobody's to improve and must not be sent to a checking service.
 */
export function textBox(box: TextBox): TemplateResult {
  const shown = asShown(box.text);
  const edited = (event: Event): void => {
    box.edited(editedText(box.text, (event.target as HTMLTextAreaElement).value));
  };
  return box.isLong ? longBox(box, shown, edited) : shortBox(box, shown, edited);
}

const settings = { autocomplete: 'off', spellcheck: 'false' } as const;

function longBox(box: TextBox, shown: string, edited: (event: Event) => void): TemplateResult {
  return html`<textarea
    id=${box.id}
    class="box"
    part="input"
    dir="auto"
    translate="no"
    rows=${rowsFor(shown)}
    autocomplete=${settings.autocomplete}
    spellcheck=${settings.spellcheck}
    aria-describedby=${box.describedBy ?? nothing}
    aria-invalid=${box.invalid ? 'true' : nothing}
    aria-required=${box.required ? 'true' : nothing}
    ?disabled=${box.disabled}
    ?readonly=${box.readonly}
    .value=${shown}
    @input=${edited}
  ></textarea>`;
}

function shortBox(box: TextBox, shown: string, edited: (event: Event) => void): TemplateResult {
  return html`<input
    id=${box.id}
    class="box"
    part="input"
    type=${box.kind ?? 'text'}
    dir=${(box.kind ?? 'text') === 'text' ? 'auto' : 'ltr'}
    translate="no"
    autocomplete=${settings.autocomplete}
    spellcheck=${settings.spellcheck}
    aria-describedby=${box.describedBy ?? nothing}
    aria-invalid=${box.invalid ? 'true' : nothing}
    aria-required=${box.required ? 'true' : nothing}
    ?disabled=${box.disabled}
    ?readonly=${box.readonly}
    .value=${shown}
    @input=${edited}
  />`;
}
