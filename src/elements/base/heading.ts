import { html, nothing, type TemplateResult } from 'lit';

/**
 * A real heading of the wanted level (1-6; others are brought into that range).
 *
 * @param screen true for the one heading of a screen: it can take focus when the screen changes.
 */
export function heading(level: number, content: unknown, screen = true): TemplateResult {
  const focus = screen ? '-1' : nothing;
  const part = screen ? 'heading' : 'subheading';
  switch (Math.min(6, Math.max(1, Math.round(level) || 2))) {
    case 1:
      return html`<h1 part=${part} tabindex=${focus}>${content}</h1>`;
    case 2:
      return html`<h2 part=${part} tabindex=${focus}>${content}</h2>`;
    case 3:
      return html`<h3 part=${part} tabindex=${focus}>${content}</h3>`;
    case 4:
      return html`<h4 part=${part} tabindex=${focus}>${content}</h4>`;
    case 5:
      return html`<h5 part=${part} tabindex=${focus}>${content}</h5>`;
    default:
      return html`<h6 part=${part} tabindex=${focus}>${content}</h6>`;
  }
}
