import { LitElement, css, html, unsafeCSS, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { tokenStyles } from '../src/theme/tokens.js';

/** A bare stand-in for the shell: the colours and sizes that a field inherits, and nothing else. */
export class FieldRoom extends LitElement {
  static override styles = [
    unsafeCSS(tokenStyles),
    css`
      div {
        padding: 1rem;
      }
    `,
  ];
  @property({ attribute: false }) content: TemplateResult | HTMLElement | undefined = undefined;

  protected override render(): TemplateResult {
    return html`<div>${this.content}</div>`;
  }
}

/** A room with a field in it. */
export function inRoom(content: HTMLElement | TemplateResult, scheme = 'auto', dir = ''): FieldRoom {
  if (!customElements.get('field-room')) customElements.define('field-room', FieldRoom);
  const room = new FieldRoom();
  room.setAttribute('scheme', scheme);
  if (dir) room.dir = dir;
  room.content = content;
  return room;
}
