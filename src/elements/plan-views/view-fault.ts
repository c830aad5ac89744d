import { html, type TemplateResult } from 'lit';
import type { EnglishTables } from '../../language/language-book.js';
import { fill } from '../../language/fill.js';

const faults = {
  CP121: 'check the plan with parsePlan',
  CP122: 'the JSON inside cannot be read',
};

/** Why a view shows nothing. */
export type Fault = keyof typeof faults;

/** Tells the host, with a code and never a word of the plan. */
export function tellFault(view: HTMLElement, code: string, help: string = faults[code as Fault]): void {
  view.dispatchEvent(new CustomEvent('care-error', { detail: { code, help } }));
}

/** What stands in place of a plan: that there is none, or that it cannot be shown. */
export function faultBox(code: string | undefined, words: EnglishTables['view']): TemplateResult {
  if (!code) return html`<p>${words.noPlan}</p>`;
  return html`<div class="out" role="alert">
    <p><strong>${words.cannotShow}</strong></p>
    <p>${fill(words.cannotShowWhy, { code })}</p>
  </div>`;
}
