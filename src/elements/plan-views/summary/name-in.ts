import { html, type TemplateResult } from 'lit';

/** A sentence with a name in its place, kept from pulling the words beside it to its own side. */
export function nameIn(sentence: string, name: string): TemplateResult {
  const [before = '', after = ''] = sentence.split('{name}');
  return html`${before}<bdi translate="no">${name}</bdi>${after}`;
}
