import { css, html, type CSSResultGroup, type TemplateResult } from 'lit';
import type { ConversationEvent } from '../../conversation/events.js';
import { laterWords } from '../../language/en-GB/later.js';
import { wordsOf } from '../../language/furniture.js';
import { heading } from '../base/heading.js';
import { StageElement } from '../base/stage-element.js';

/**
 * Stands before a tender topic. Four answers of equal weight, none chosen beforehand; each is a real answer. Internal.
 *
 * @summary Asks whether to talk about a topic at all.
 */
export class CareTopicGate extends StageElement {
  static override styles: CSSResultGroup = [
    StageElement.styles,
    css`
      .gate {
        border: 2px solid var(--_border);
        border-radius: var(--_radius-card);
        background: var(--_person-tint);
        padding: var(--_space-4) clamp(var(--_space-3), 5cqi, var(--_space-5));
        max-inline-size: var(--_measure);
      }
      .opening {
        white-space: pre-line;
      }
      .button {
        display: flex;
        inline-size: 100%;
        margin-block-start: var(--_space-2);
      }
    `,
  ];

  protected override render(): TemplateResult {
    const gate = this.view.gate;
    if (!gate) return html``;
    const words = wordsOf(laterWords, this.furniture, 'later');
    const answers: readonly [ConversationEvent['type'], string][] = [
      ['open topic', words.gateYes],
      ['not today', words.gateNotToday],
      ['do not ask', words.gateDoNotAsk],
      ['with someone', words.gateWithSomeone],
    ];
    return html`<div class="gate" part="gate">
      ${heading(this.headingLevel, gate.words.question)}
      <p class="opening">${gate.words.opening}</p>
      ${answers.map(
        ([type, label]) =>
          html`<button
            type="button"
            class="button quiet"
            @click=${() => this.say({ type } as ConversationEvent)}
          >
            ${label}
          </button>`,
      )}
    </div>`;
  }
}
