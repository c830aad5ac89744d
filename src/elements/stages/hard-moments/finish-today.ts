import { html, nothing, type TemplateResult } from 'lit';
import type { laterWords } from '../../../language/en-GB/later.js';
import type { StageElement } from '../../base/stage-element.js';

/** The way to end the visit here, on the screens for hard moments. */
export function finishToday(
  { view, say }: StageElement,
  words: typeof laterWords,
): TemplateResult | typeof nothing {
  if (!view.can.stop) return nothing;
  return html`<button type="button" class="button quiet" @click=${() => say({ type: 'stop for now' })}>
    ${words.finishToday}
  </button>`;
}
