import { html, nothing, type TemplateResult } from 'lit';
import { laterWords } from '../../language/en-GB/later.js';
import { fill } from '../../language/fill.js';
import { wordsOf } from '../../language/furniture.js';
import { heading } from '../base/heading.js';
import { StageElement } from '../base/stage-element.js';

type Value = 'yes' | 'mostly' | 'no' | 'notShown';

/**
 * Is this a fair record? Says that nothing legal is signed here. Who may answer is the conversation's to decide.
 * Internal.
 *
 * @summary Agreeing what was written.
 */
export class CareAgree extends StageElement {
  protected override render(): TemplateResult {
    const words = wordsOf(laterWords, this.furniture, 'later');
    const { can, voice, name = words.thePersonHere } = this.view;
    // "Not shown" is for whoever wrote it up: the person, who is here, has an answer of their own.
    const isUnshown = can.agree && !can.sayYes;
    const unshown: readonly [Value, string] = ['notShown', fill(words.agreeNotShown, { name })];
    const answers = isUnshown ? [unshown] : agreements(words);
    const title = voice === 'proxy' ? words.agreeTitleProxy : words.agreeTitle;
    const lead = can.agree ? words.agreeLead : words.cannotAgree;
    return html`
      ${heading(this.headingLevel, isUnshown ? words.unshownTitle : title)}
      <p>${isUnshown ? fill(words.unshownLead, { name }) : lead}</p>
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

function agreements(words: typeof laterWords): readonly (readonly [Value, string])[] {
  return [
    ['yes', words.agreeYes],
    ['mostly', words.agreeMostly],
    ['no', words.agreeNo],
  ];
}
