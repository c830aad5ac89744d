import {
  css,
  html,
  nothing,
  unsafeCSS,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property } from 'lit/decorators.js';
import { wordOf } from '../../language/plain-id.js';
import type { Pack } from '../../content/pack.js';
import type { CarePlan, Entry } from '../../plan/plan.js';
import { mayKeepBack } from '../../plan/rules/copies.js';
import { readingTables } from '../../plan/text/reading-words.js';
import { baseStyles } from '../../theme/base-styles.js';
import { controlStyles } from '../../theme/control-styles.js';
import { tokenStyles } from '../../theme/tokens.js';
import { voiceStyles } from '../../theme/voice-styles.js';
import { heading } from '../base/heading.js';
import { entryBox, recommendationBox } from './summary/entry-box.js';
import { PlanViewElement, viewStyles } from './plan-view-element.js';
import { frameOf, type Frame } from './summary/frame.js';
import { PackWords } from './summary/pack-words.js';
import { partsOf, type SummaryPart, type SummaryRow } from './summary/summary-parts.js';
import { summaryFoot, summaryHead } from './summary/summary-head.js';
import { summaryTail } from './summary/summary-tail.js';

/**
 * A whole plan to read and to print: who it is about, what clinicians recommend, and what was said, part by part, each
 * thing under the name of whoever said it. A wish, a recommendation and a legal paper never share a box.
 *
 * @summary The plan to read and print.
 * @fires care-error - the plan cannot be shown; `{code, help}`, never a word of the plan.
 * @csspart person-words - what somebody said, as a quotation.
 * @csspart recommendation - one signed recommendation.
 * @csspart paper - one legal paper.
 * @cssprop --care-brand - the host's colour for action.
 * @cssprop --care-on-brand - ink on that colour.
 * @cssprop --care-font-family - the host's font.
 */
export class CarePlanSummary extends PlanViewElement {
  static override styles: CSSResultGroup = [
    unsafeCSS(
      tokenStyles +
        baseStyles +
        viewStyles +
        controlStyles +
        voiceStyles +
        '.card{padding:var(--_space-3);border:2px solid var(--_border)}',
    ),
    css`
      article {
        padding: var(--_space-3);
      }
      section {
        margin-block: var(--_space-5) 0;
      }
      .answer {
        margin-block-end: var(--_space-4);
        max-inline-size: var(--_measure);
      }
      .answer h3,
      .answer h4,
      .answer h5,
      .answer h6 {
        font-size: 1em;
        margin-block-end: var(--_space-2);
      }
      @container (inline-size >= 800px) {
        .answer {
          display: grid;
          grid-template-columns: minmax(0, 15em) minmax(0, 34em);
          gap: 0 var(--_space-4);
          max-inline-size: none;
        }
        .answer > * {
          grid-column: 2;
        }
        .answer > :first-child {
          grid-area: 1 / 1 / span 9;
        }
      }
      .stamp {
        padding: var(--_space-2) var(--_space-3);
        border: 3px solid var(--_text);
        font-weight: 700;
        max-inline-size: var(--_measure);
      }
      .unasked {
        padding-inline-start: 1.2em;
        color: var(--_text-muted);
      }
      .line {
        margin: 0 0 var(--_space-1);
      }
      .begins:not(:first-child) {
        margin-block-start: var(--_space-3);
      }
      .line a {
        color: var(--_link);
        display: inline-flex;
        align-items: center;
        min-block-size: var(--_target);
        min-inline-size: var(--_target);
      }
      .facts {
        margin: 0 0 var(--_space-3);
      }
      .foot {
        display: none;
      }
      @media print {
        :host {
          background: none;
          --_rem: 10pt;
        }
        .foot {
          display: block;
          border-block-start: 2px solid;
          padding-block-start: var(--_space-2);
        }
        section,
        article {
          margin-block: 0;
          padding: 0;
        }
        .answer {
          break-inside: avoid;
        }
        [part~='subheading'] {
          break-after: avoid;
        }
        .line a {
          min-block-size: 0;
        }
      }
    `,
  ];

  /** Prompts and labels; without a pack, the prompts that the plan itself keeps. A host's own pack wins. */
  @property({ attribute: false }) content: Pack | undefined = undefined;
  readonly #words = new PackWords(() => this.requestUpdate());

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { shown, tongue } = this;
    if (shown && !this.content && !tongue.isComing)
      this.#words.fetch(shown, tongue.language?.bookFor(shown)?.locale ?? 'en-GB');
  }

  /** The words of its language are part of what it shows: whoever prints it waits for them. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.tongue.settled();
    await super.getUpdateComplete();
    await this.#words.settled;
    return super.getUpdateComplete();
  }

  protected override renderPlan(plan: CarePlan): TemplateResult {
    const isToPerson = this.audience === 'person';
    const { language } = this.tongue;
    const words = language?.tablesIn(readingTables, language.bookFor(plan)) ?? readingTables;
    const frame = frameOf(plan, { headingLevel: this.headingLevel, isToPerson, words });
    const parts = partsOf(plan, this.content ?? this.#words.pack, frame);
    return html`<article lang=${words.locale} dir=${words.book?.direction ?? nothing}>
      ${language?.label(words)} ${summaryHead(plan, frame)} ${this.#renderRecommendations(plan, frame)}
      ${parts.filter((part) => !isSilent(part)).map((part) => this.#renderPart(part, frame))}
      ${this.#renderSilent(parts.filter(isSilent), frame)}
      ${summaryTail(plan, this.content ?? this.#words.pack, frame)} ${summaryFoot(plan, frame)}
    </article>`;
  }

  #renderRecommendations(plan: CarePlan, frame: Frame): TemplateResult {
    const signed = plan.recommendations.filter(({ signature }) => signature.state !== 'unsigned');
    const { summary, standing } = frame.words;
    const silence = mayKeepBack(plan)
      ? wordOf(standing, 'not-recorded-or-not-shared')
      : summary.noRecommendations;
    return html`<section>
      ${heading(this.headingLevel + 1, summary.recommendations, false)}
      ${
        signed.length > 0
          ? html`<p class="muted">${summary.recommendationsNote}</p>
              ${signed.map((one) => recommendationBox(one, this.checked.get(one.id), frame))}`
          : html`<p><span class="tag dashed">${silence}</span></p>`
      }
    </section>`;
  }

  #renderPart({ title, rows, choice }: SummaryPart, frame: Frame): TemplateResult {
    const unasked = rows.filter(({ entries }) => entries.length === 0);
    return html`<section>
      ${heading(this.headingLevel + 1, title, false)}
      ${choice ? html`<p><span class="tag no">${choice}</span></p>` : nothing}
      ${rows.filter(({ entries }) => entries.length > 0).map((row) => this.#renderRow(row, frame))}
      ${
        unasked.length > 0
          ? html`<p><span class="tag dashed">${frame.words.summary['not-asked']}</span></p>
              ${listOf(unasked.map(({ prompt }) => prompt))}`
          : nothing
      }
    </section>`;
  }

  #renderRow(row: SummaryRow, frame: Frame): TemplateResult {
    return html`<div class="answer">
      ${heading(this.headingLevel + 2, row.prompt, false)}
      ${row.entries.map((entry: Entry) => entryBox(entry, row, frame))}
    </div>`;
  }

  /** What was said is what there is to read: the parts that nobody asked about follow it, in one list. */
  #renderSilent(parts: readonly SummaryPart[], { words }: Frame): TemplateResult | typeof nothing {
    if (parts.length === 0) return nothing;
    return html`<section>
      ${heading(this.headingLevel + 1, words.summary['not-asked'], false)}
      ${listOf(parts.map(({ title }) => title))}
    </section>`;
  }
}

const isSilent = ({ rows, choice }: SummaryPart): boolean =>
  !choice && rows.every(({ entries }) => entries.length === 0);

const listOf = (lines: readonly string[]): TemplateResult =>
  html`<ul class="unasked">
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`;
