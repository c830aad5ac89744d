import { html, type TemplateResult } from 'lit';
import type { Person } from '../../plan/plan.js';

/** Somebody with a number to tap. */
export function personLine({ name, relationship, organisation, phone, part }: Person): TemplateResult {
  const about = relationship ?? organisation;
  return html`<span class="name"
      ><bdi translate="no">${name ?? about ?? part}</bdi
      >${name && about ? html` (<bdi>${about}</bdi>)` : ''}</span
    >
    ${phone ? html`<a href="tel:${phone.replace(/[^\d+*#,;]/g, '')}"><bdi dir="ltr" class="number">${phone}</bdi></a>` : ''}`;
}
