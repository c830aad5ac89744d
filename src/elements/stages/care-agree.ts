import { html, nothing, type TemplateResult } from 'lit';
import { laterWords } from '../../language/en-GB/later.js';
import { wordsOf } from '../../language/furniture.js';
import { heading } from '../base/heading.js';
import { StageElement } from '../base/stage-element.js';

type Value = 'yes' | 'mostly' | 'no';

/**
 * Is this a fair record? Says that nothing legal is signed here. Who may answer is the conversation's to decide.
 * Internal.
 *
 * @summary Agreeing what was written.
 */
export class CareAgree extends StageElement {
  protected override render(): TemplateResult {
    const words = wordsOf(laterWords, this.furniture);
    const { can, voice } = this.view;
    const answers: readonly [Value, string][] = [
      ['yes', words.agreeYes],
      ['mostly', words.agreeMostly],
      ['no', words.agreeNo],
    ];
    return html`
      ${heading(this.headingLevel, voice === 'proxy' ? words.agreeTitleProxy : words.agreeTitle)}
      <p>${can.agree ? words.agreeLead : words.cannotAgree}</p>
      ${
        can.agree
          ? html`<div class="actions">
              ${answers.map(
                ([value, label]) =>
                  html`<button
                    type="button"
                    class="button quiet wide"
                    @click=${() => this.say({ type: 'agree', value })}
                  >
                    ${label}
                  </button>`,
              )}
            </div>`
          : nothing
      }
      ${
        can.review
          ? html`<button type="button" class="link" @click=${() => this.say({ type: 'review' })}>
              ${words.readAgain}
            </button>`
          : nothing
      }
    `;
  }
}
