import {
  css,
  html,
  nothing,
  unsafeCSS,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { AnswerEvent } from '../../../conversation/events.js';
import type { ConversationView, QuestionView } from '../../../conversation/view.js';
import { clinicianWords } from '../../../language/en-GB/clinician.js';
import { fill } from '../../../language/fill.js';
import { wordsOf } from '../../../language/furniture.js';
import { fieldStyles } from '../../../theme/field-styles.js';
import type { CareAnswer } from '../../asking/care-answer.js';
import type { ShowWays } from '../../asking/ways-not-to-answer.js';
import { heading } from '../../base/heading.js';
import { StageElement } from '../../base/stage-element.js';
import { asProfessional, noteFrom } from '../panel/note-from.js';
import { waySelect } from './way-select.js';

type Words = typeof clinicianWords;

/**
 * A whole part of the conversation on one form, for whoever writes at a bedside or writes up afterwards. Each question keeps
 * its own field, its own speaker and its own ways not to answer. Internal.
 *
 * @summary A whole part on one form.
 * @csspart part - which part of the conversation this is.
 */
export class CareWholePart extends StageElement {
  static override styles: CSSResultGroup = [
    StageElement.styles,
    unsafeCSS(fieldStyles),
    css`
      .question {
        display: block;
        border-block-start: 2px solid var(--_border);
        padding-block: var(--_space-4) var(--_space-3);
        --_h1: var(--_lead);
        --_h2: var(--_lead);
      }
      .clinicians {
        border: 3px solid var(--_clinician);
        padding: var(--_space-3);
        margin-block-end: var(--_space-3);
      }
      .whose {
        color: var(--_clinician);
        font-weight: 700;
      }
    `,
  ];

  /** Id of the question answered last: what was refused is told there. */
  @state() private last: string | undefined;
  #asProfessional!: ConversationView;
  readonly #ways = new Map<string, ShowWays>();

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    await Promise.all(this.#answers.map((answer) => answer.updateComplete));
    return done;
  }

  get #answers(): readonly CareAnswer[] {
    return [...this.renderRoot.querySelectorAll<CareAnswer>('care-answer')];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('view')) this.#asProfessional = asProfessional(this.view);
  }

  protected override render(): TemplateResult {
    const { view, furniture } = this;
    const words = wordsOf(clinicianWords, furniture, 'clinician');
    const part = view.question?.part ?? view.whole?.[0]?.part;
    const name = view.name ?? words.them;
    return html`<div @keydown=${this.#pressed}>
      ${part ? html`<p class="small muted" part="part">${fill(furniture.partOf, { ...part })}</p>` : nothing}
      ${heading(this.headingLevel, part?.title ?? furniture.title)}
      <p class="muted">${fill(words.wholeLead, { name })} ${fill(words.wholeKeys, { name })}</p>
      ${repeat(
        view.whole ?? [],
        ({ question }) => question.id,
        (one) => this.#one(one, words, name),
      )}
      ${
        view.can.next
          ? html`<div class="actions">
              <button type="button" class="button" part="primary-button" @click=${this.#next}>
                ${furniture.carryOn}
              </button>
            </div>`
          : nothing
      }
    </div>`;
  }

  #one(one: QuestionView, words: Words, name: string): TemplateResult {
    const { view, furniture } = this;
    const { isClinicians } = one;
    return html`<div class="question">
      <div class=${isClinicians ? 'clinicians' : ''}>
        ${isClinicians ? html`<p class="whose small">${words.wholeYours}</p>` : nothing}
        <care-answer
          .view=${isClinicians ? this.#asProfessional : view}
          .question=${one}
          .say=${this.#record}
          .waysFirst=${true}
          .showWays=${isClinicians ? undefined : this.#waysOf(one, name)}
          .furniture=${furniture}
          .headingLevel=${this.headingLevel + 1}
          .readonly=${this.desk.readonly}
          .refused=${view.issues.length > 0 && this.last === one.question.id}
        >
          ${this.#voices(one)}
        </care-answer>
      </div>
    </div>`;
  }

  #voices(one: QuestionView): TemplateResult | typeof nothing {
    if (one.others.length === 0 && one.views.length === 0) return nothing;
    return html`<care-voices
      slot="voices"
      .view=${this.view}
      .question=${one}
      .say=${this.say}
      .furniture=${this.furniture}
    ></care-voices>`;
  }

  /** One function for each question, so that nothing is drawn again that did not change. */
  #waysOf({ question, words }: QuestionView, name: string): ShowWays {
    const key = `${question.id} ${name}`;
    const ways = this.#ways.get(key) ?? waySelect(name, words.prompt);
    this.#ways.set(key, ways);
    return ways;
  }

  readonly #record = (event: AnswerEvent): void => {
    this.last = event.questionId;
    const one = this.view.whole?.find(({ question }) => question.id === event.questionId);
    this.say(one?.isClinicians ? noteFrom(event, one) : event);
  };

  /**
   * Ctrl and Enter: the next question, and after the last the next part; with Shift, the ways not to answer this one. Enter
   * alone belongs to the boxes.
   */
  readonly #pressed = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    const answers = this.#answers;
    const index = answers.findIndex((answer) => answer.matches(':focus-within'));
    if (event.shiftKey && answers[index]?.focusWays()) return;
    const next = answers[index + 1];
    if (next) next.focus();
    else this.#next();
  };

  readonly #next = (): void => {
    // Words that cannot be kept stay where somebody can see and save them.
    const heldUp = this.#answers.find(({ isHeldUp }) => isHeldUp);
    if (heldUp) heldUp.focus();
    else this.say({ type: 'next' });
  };
}
