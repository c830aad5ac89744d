import { html, nothing, type TemplateResult } from 'lit';
import type { ConversationEvent } from '../../conversation/events.js';
import type { Can } from '../../conversation/view.js';
import type { Furniture } from '../../language/furniture.js';

type Say = (event: ConversationEvent) => void;

/** Back and pause: on every screen, in the same place. Back never discards. */
export function bar(can: Can, words: Furniture, say: Say): TemplateResult {
  return html`<div class="bar" part="bar">
    ${
      can.back
        ? html`<button type="button" class="link back" @click=${() => say({ type: 'back' })}>
            <span class="arrow" aria-hidden="true">‹</span>${words.back}
          </button>`
        : nothing
    }
    ${
      can.pause
        ? html`<button type="button" class="button quiet pill pause" @click=${() => say({ type: 'pause' })}>
            ${words.pause}
          </button>`
        : nothing
    }
  </div>`;
}

/** Stop and help: on every screen, in the same place. */
export function footer(can: Can, words: Furniture, say: Say): TemplateResult | typeof nothing {
  if (!can.stop && !can.help) return nothing;
  return html`<div class="footer" part="footer">
    ${
      can.stop
        ? html`<button type="button" class="link" @click=${() => say({ type: 'stop for now' })}>
            ${words.stopForNow}
          </button>`
        : nothing
    }
    ${
      can.help
        ? html`<button type="button" class="link" @click=${() => say({ type: 'get help' })}>
            ${words.needHelp}
          </button>`
        : nothing
    }
  </div>`;
}
