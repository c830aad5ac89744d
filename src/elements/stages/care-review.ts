import { css, html, nothing, unsafeCSS, type CSSResultGroup, type TemplateResult } from 'lit';
import type { ReviewRow, ReviewSection } from '../../conversation/view.js';
import { standbyWords } from '../../language/en-GB/standby.js';
import { laterWords } from '../../language/en-GB/later.js';
import { wordsOf, type Furniture } from '../../language/furniture.js';
import { voiceStyles } from '../../theme/voice-styles.js';
import { readingOf, saidBy } from '../asking/said-by.js';
import { heading } from '../base/heading.js';
import { StageElement } from '../base/stage-element.js';

type Words = typeof laterWords & typeof standbyWords & Furniture;

/**
 * All that was said, part by part, each answer under the name of whoever gave it, each with a way to change it.
 * Internal.
 *
 * @summary What you have said.
 * @csspart person-words - what somebody said, as a quotation.
 */
export class CareReview extends StageElement {
  static override styles: CSSResultGroup = [
    StageElement.styles,
    unsafeCSS(voiceStyles),
    css`
      section {
        margin-block-end: var(--_space-5);
      }
      dl,
      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li,
      dl > div {
        border-block-end: 2px solid var(--_border);
        max-inline-size: var(--_measure);
      }
      dl > div {
        padding-block: var(--_space-2);
      }
      li .link {
        inline-size: 100%;
        min-block-size: var(--_target-primary);
      }
      dt {
        font-weight: 650;
      }
      dd {
        margin: var(--_space-2) 0 0;
      }
    `,
  ];

  override focusHeading(): void {
    const row = this.view.returnTo;
    const change = row && this.renderRoot.querySelector<HTMLElement>(`[data-row="${CSS.escape(row)}"]`);
    if (change) change.focus({ preventScroll: true });
    else super.focusHeading();
  }

  protected override render(): TemplateResult {
    const words = wordsOf({ ...laterWords, ...standbyWords }, this.furniture, 'later', 'standby');
    const { review, can } = this.view;
    return html`
      ${heading(this.headingLevel, words.reviewTitle)}
      <p class="muted">${words.reviewLead}</p>
      ${review?.filter(({ untouched }) => !untouched).map((section) => this.#section(section, words))}
      ${this.#untouched(review?.filter(({ untouched }) => untouched) ?? [], words)}
      <div class="actions">
        ${
          can.toAgree
            ? html`<button type="button" class="button" @click=${() => this.say({ type: 'to agree' })}>
                ${words.toAgree}
              </button>`
            : nothing
        }
        ${
          can.goToMap
            ? html`<button
                type="button"
                class="button quiet"
                @click=${() => this.say({ type: 'go to', stage: 'map' })}
              >
                ${words.toMap}
              </button>`
            : nothing
        }
      </div>
    `;
  }

  #section({ title, rows }: ReviewSection, words: Words): TemplateResult {
    return html`<section>
      ${heading(this.headingLevel + 1, title, false)}
      <dl>${rows.map((row) => this.#row(row, words))}</dl>
    </section>`;
  }

  /** What nobody spoke of comes last and takes little room: what was said is what there is to read. */
  #untouched(sections: readonly ReviewSection[], words: Words): TemplateResult | typeof nothing {
    if (sections.length === 0) return nothing;
    return html`<section>
      ${heading(this.headingLevel + 1, words.notTalkedAbout, false)}
      <ul>
        ${sections.map(
          ({ title, sectionId }) =>
            html`<li>
              <button type="button" class="link" @click=${() => this.say({ type: 'go to', sectionId })}>
                <span class="hidden-visually">${words.talkAboutIt} </span>${title}
              </button>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  #row(row: ReviewRow, words: Words): TemplateResult {
    const reading = readingOf(row, this.view, words, (iso) => this.dateOf(iso));
    const entries = row.entry ? [row.entry, ...row.others] : row.others;
    return html`<div>
      <dt>${row.prompt}</dt>
      <dd>
        ${
          entries.length
            ? entries.map((entry) => saidBy(entry, reading, words))
            : html`<span class="muted">${words.noAnswerYet}</span>`
        }
        ${row.entry?.hiddenFrom?.includes('parents') ? html`<p class="muted small">${words.isKeptPrivate}</p>` : nothing}
        ${row.canChange ? this.#change(row, entries.length ? words.change : words.answerThis) : nothing}
      </dd>
    </div>`;
  }

  #change({ questionId, prompt }: ReviewRow, label: string): TemplateResult {
    return html`<button
      type="button"
      class="link"
      data-row=${questionId}
      @click=${() => this.say({ type: 'change', questionId })}
    >
      ${label}<span class="hidden-visually"> ${prompt}</span>
    </button>`;
  }
}
