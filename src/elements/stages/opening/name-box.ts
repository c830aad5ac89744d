import { html, type TemplateResult } from 'lit';

/** Asks for one name. It comes out as typed: nothing corrects, completes or translates it. */
export function nameBox(label: string, typed: (name: string) => void): TemplateResult {
  return html`<div class="part">
    <label class="label" for="name">${label}</label>
    <input
      id="name"
      class="box"
      dir="auto"
      translate="no"
      autocomplete="off"
      spellcheck="false"
      @input=${(event: Event) => typed((event.target as HTMLInputElement).value)}
    />
  </div>`;
}
