import { html, nothing, type TemplateResult } from 'lit';
import type { Helpline } from '../../base/stage-element.js';
import type { laterWords } from '../../../language/en-GB/later.js';

/** Numbers that hold in the whole United Kingdom, shown when the host gave none. */
const national = (words: typeof laterWords): readonly Helpline[] => [
  { label: words.samaritans, phone: '116 123' },
  { label: words.nhs111, phone: '111' },
];

/** Whom to call: the host's numbers, else the national ones; 999 always stands last, by itself. */
export function helplines(own: readonly Helpline[], words: typeof laterWords): TemplateResult {
  const lines = [...(own.length ? own : national(words)), { label: words.inDanger, phone: '999' }];
  return html`<ul class="helplines" part="helplines">
    ${lines.map(
      ({ label, phone, hours, note }) =>
        html`<li class="card">
          <span>${label}</span>
          ${hours ? html`<span class="muted">${hours}</span>` : nothing}
          <a class="link number" href="tel:${phone.replace(/[^+\d]/g, '')}"><bdi>${phone}</bdi></a>
          ${note ? html`<span class="muted">${note}</span>` : nothing}
        </li>`,
    )}
  </ul>`;
}
