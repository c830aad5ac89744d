import { css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { fill } from '../../language/fill.js';
import type { QuestionView } from '../../conversation/view.js';
import { register } from '../base/register.js';
import { StageElement } from '../base/stage-element.js';
import { CareAnswer } from './care-answer.js';
import { fetchOffer, withoutIt } from './answer/fetch-beside.js';
import type { Way } from './ways-not-to-answer.js';

/** Fetches the part that shows who speaks and what others said. */
export const fetchVoices = async (): Promise<void> =>
  register('care-voices', (await import('./care-voices.js')).CareVoices);

/** Fetches the part in which a young person keeps an answer from their parents. */
export const fetchKeeping = async (): Promise<void> =>
  register('care-keeping', (await import('./answer/care-keeping.js')).CareKeeping);

/**
 * One question on a screen of its own: its part, its answer, and the way on. Internal.
 *
 * @summary One question on one screen.
 * @csspart part - which part of the conversation this is.
 */
export class CareQuestion extends StageElement {
  static override styles: CSSResultGroup = [
    StageElement.styles,
    css`
      .place {
        margin: 0 0 var(--_space-1);
      }
      .next {
        margin-block: var(--_space-4) var(--_space-3);
      }
    `,
  ];

  constructor() {
    super();
    register('care-answer', CareAnswer);
  }

  get #answer(): CareAnswer | null {
    return this.renderRoot.querySelector('care-answer');
  }

  override focusHeading(): void {
    this.#answer?.focusHeading();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    await this.#answer?.updateComplete;
    return done;
  }

  protected override render(): TemplateResult {
    const { view, furniture: words } = this;
    const { question, can } = view;
    if (!question) return html``;
    return html`
      ${
        question.part
          ? html`<p class="place small muted" part="part">${fill(words.partOf, { ...question.part })}</p>`
          : nothing
      }
      <care-answer
        .view=${view}
        .question=${question}
        .say=${this.say}
        .left=${this.#left}
        .furniture=${words}
        .headingLevel=${this.headingLevel}
        .readonly=${this.desk.readonly || !can.answer}
        .refused=${view.issues.length > 0}
      >
        ${this.#voices(question)} ${question.isPrivate === undefined ? nothing : this.#keeping(question)}
        <div role="status">${question.isHard ? this.#offer() : nothing}</div>
        ${can.next ? this.#onwards() : nothing}
      </care-answer>
    `;
  }

  #keeping({ question, isPrivate = false }: QuestionView): TemplateResult {
    fetchKeeping().catch(withoutIt);
    return html`<care-keeping
      .questionId=${question.id}
      .isPrivate=${isPrivate}
      .say=${this.say}
      .furniture=${this.furniture}
    ></care-keeping>`;
  }

  #offer(): TemplateResult {
    fetchOffer().catch(withoutIt);
    return html`<care-offer .say=${this.say} .furniture=${this.furniture}></care-offer>`;
  }

  #onwards(): TemplateResult {
    return html`<div class="actions next">
      <button type="button" class="button" part="primary-button" @click=${this.#next}>
        ${this.furniture.carryOn}
      </button>
    </div>`;
  }

  /** Who speaks is said only where it could be anybody but the person alone. */
  #voices(question: QuestionView): TemplateResult | typeof nothing {
    const { view, say, furniture } = this;
    const { speaker, recorder, plan } = view;
    const present = plan.visits.at(-1)?.present ?? [];
    const isAlone = speaker.part === 'person' && speaker === recorder && present.length < 2;
    if (isAlone && !question.others.length && !question.views.length) return nothing;
    fetchVoices().catch(withoutIt);
    return html`<care-voices
      slot="voices"
      .view=${view}
      .question=${question}
      .say=${say}
      .furniture=${furniture}
    ></care-voices>`;
  }

  readonly #next = (): void => {
    // Words that cannot be kept stay where the person can see and save them.
    if (this.#answer?.isHeldUp) this.#answer.focus();
    else this.say({ type: 'next' });
  };

  readonly #left = (way: Way): void => {
    if (way !== 'skip') this.say({ type: 'next' });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'care-answer': CareAnswer;
  }
}
