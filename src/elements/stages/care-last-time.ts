import { css, html, nothing, unsafeCSS, type CSSResultGroup, type TemplateResult } from 'lit';
import type { LastTimeView, ReviewRow } from '../../conversation/view.js';
import { laterWords } from '../../language/en-GB/later.js';
import { standbyWords } from '../../language/en-GB/standby.js';
import { fill } from '../../language/fill.js';
import { wordsOf, type Furniture } from '../../language/furniture.js';
import { voiceStyles } from '../../theme/voice-styles.js';
import { readingOf, saidBy } from '../asking/said-by.js';
import { heading } from '../base/heading.js';
import { StageElement } from '../base/stage-element.js';

type Words = typeof laterWords & typeof standbyWords & Furniture;

/**
 * On the map of a later visit: what was said last time, what was left for another day, and what has changed since.
 * Internal.
 *
 * @summary What there was last time.
 */
export class CareLastTime extends StageElement {
  static override styles: CSSResultGroup = [
    StageElement.styles,
    unsafeCSS(voiceStyles),
    css`
      .card {
        max-inline-size: var(--_measure);
        margin-block: var(--_space-3) var(--_space-4);
        padding: var(--_space-2) var(--_space-3);
        border: 2px solid var(--_border);
        border-radius: var(--_radius-card);
        background: var(--_surface);
      }
      summary {
        min-block-size: var(--_target);
        padding-block: var(--_space-1);
        cursor: pointer;
        color: var(--_link);
      }
      ul {
        list-style: none;
        padding: 0;
        margin: 0;
      }
      li .link {
        text-align: start;
      }
      dt {
        font-weight: 700;
        margin-block-start: var(--_space-2);
      }
      dd {
        margin: 0;
      }
      .card > [part~='subheading'] {
        margin-block-start: 0;
      }
      .what {
        font-weight: 700;
        margin-block: var(--_space-3) 0;
      }
    `,
  ];

  protected override render(): TemplateResult | typeof nothing {
    const { lastTime } = this.view;
    if (!lastTime) return nothing;
    const words = wordsOf({ ...laterWords, ...standbyWords }, this.furniture, 'later', 'standby');
    const { at, reviewDue, canCarryOn } = lastTime;
    return html`<section class="card">
      ${heading(this.headingLevel, fill(words.lastTimeTitle, { date: this.dateOf(at) }), false)}
      ${reviewDue ? html`<p>${fill(words.lookAgain, { date: this.dateOf(reviewDue) })}</p>` : nothing}
      ${
        canCarryOn
          ? html`<button type="button" class="button" @click=${() => this.say({ type: 'next' })}>
              ${words.carryOnHere}
            </button>`
          : nothing
      }
      ${this.#left(lastTime, words)} ${this.#changed(lastTime, words)} ${this.#said(lastTime, words)}
    </section>`;
  }

  #left({ left }: LastTimeView, words: Words): TemplateResult | typeof nothing {
    if (left.length === 0) return nothing;
    return html`<p class="what">${words.leftForLater}</p>
      <ul>
        ${left.map(
          ({ questionId, title }) =>
            html`<li>
              <button type="button" class="link" @click=${() => this.say({ type: 'go to', questionId })}>
                ${title}
              </button>
            </li>`,
        )}
      </ul>`;
  }

  #changed({ changed }: LastTimeView, words: Words): TemplateResult | typeof nothing {
    if (changed.length === 0) return nothing;
    return html`<p class="what">${words.changedSince}</p>
      <ul>
        ${changed.map(
          ({ title, name, at }) =>
            html`<li>
              ${title}
              <span class="muted small"><bdi>${name ?? words.someone}</bdi>, ${this.dateOf(at)}</span>
            </li>`,
        )}
      </ul>`;
  }

  /** Folded away: who sits beside the person need not read it. */
  #said({ said }: LastTimeView, words: Words): TemplateResult | typeof nothing {
    if (said.length === 0) return nothing;
    return html`<details>
      <summary>${words.saidThen}</summary>
      <dl>${said.flatMap(({ rows }) => rows.map((row) => this.#row(row, words)))}</dl>
    </details>`;
  }

  #row(row: ReviewRow, words: Words): TemplateResult {
    const reading = readingOf(row, this.view, words, (iso) => this.dateOf(iso));
    const entries = row.entry ? [row.entry, ...row.others] : row.others;
    return html`<dt>${row.prompt}</dt>
      <dd>${entries.map((entry) => saidBy(entry, reading, words))}</dd>`;
  }
}
