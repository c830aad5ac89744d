import { html, nothing, type TemplateResult } from 'lit';
import type { ConversationEvent } from '../../conversation/events.js';
import type { Can, ConversationView } from '../../conversation/view.js';
import { inLanguage, localeOf, type Furniture } from '../../language/furniture.js';
import { draftLabel } from '../base/language/draft-label.js';
import { loadTrouble } from '../base/load-trouble.js';

type Say = (event: ConversationEvent) => void;

/** What stands on the screen now. */
export interface Framed {
  readonly view: ConversationView;
  readonly words: Furniture;
  readonly say: Say;
  /** Where the words are; undefined until whoever tells it is there. */
  readonly status: ((view: ConversationView, words: Furniture) => TemplateResult) | undefined;
  readonly screen: unknown;
  readonly isDisabled: boolean;
}

/** One screen with what stands round each of them. */
export function frame({ view, words, say, status, screen, isDisabled }: Framed): TemplateResult {
  const { stage, can, saving } = view;
  const isUnderWay = stage !== 'welcome' && stage !== 'finish' && stage !== 'locked';
  const isAtRest = stage === 'paused' || stage === 'support';
  return html`<div
    class="frame"
    part="frame"
    lang=${localeOf(words)}
    dir=${directionOf(words)}
    ?inert=${isDisabled}
  >
    ${draftLabel(words[inLanguage])}
    <slot name="logo"></slot>
    <slot name="notice"></slot>
    ${isUnderWay ? bar(can, words, say) : nothing}
    ${(isUnderWay && stage !== 'people') || saving.state === 'failed' ? status?.(view, words) : nothing}
    ${screen} ${isAtRest ? html`<slot name="help"></slot>` : nothing}
    ${stage === 'finish' ? html`<slot name="next-steps"></slot>` : nothing}
    ${isUnderWay && !isAtRest ? footer(can, words, say) : nothing}
  </div>`;
}

/** From left to right or the other way, as the language is written; English follows the page it stands on. */
function directionOf(words: Furniture): 'ltr' | 'rtl' | typeof nothing {
  return words[inLanguage]?.direction ?? nothing;
}

/** Back and pause: on every screen, in the same place. Back never discards. */
function bar(can: Can, words: Furniture, say: Say): TemplateResult {
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
function footer(can: Can, words: Furniture, say: Say): TemplateResult | typeof nothing {
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

/** Before there is a conversation: what the host put inside, and what went wrong if it did. */
export function waiting(isClosed: boolean, words: Furniture, retry: () => void): TemplateResult {
  return html`${
      isClosed
        ? html`<div class="frame" lang=${localeOf(words)} dir=${directionOf(words)}>
            ${loadTrouble(words, undefined, retry)}
          </div>`
        : nothing
    }<slot></slot>`;
}

/** Where people may look and not change: the plan, and nothing to press. */
export function toRead(reading: TemplateResult | undefined): TemplateResult {
  return html`<div class="frame" part="frame">
    <slot name="logo"></slot>
    <slot name="notice"></slot>
    ${reading}
  </div>`;
}
