import { html, nothing, type TemplateResult } from 'lit';
import type { LanguageBook } from '../../../language/language-book.js';

/** That nobody has read the words in this language: in the language itself, and in English for whoever is beside. */
export function draftLabel(book: LanguageBook | undefined): TemplateResult | typeof nothing {
  if (book?.review !== 'machine-draft') return nothing;
  return html`<p class="draft small" part="draft">
    ${book.draftLabel.own} <span lang="en-GB" dir="ltr">${book.draftLabel.english}</span>
  </p>`;
}
