import {
  css,
  html,
  nothing,
  unsafeCSS,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property, state } from 'lit/decorators.js';
import { dayOf, timeOf } from '../../language/dates.js';
import { summaryWords } from '../../language/en-GB/summary.js';
import type { Pack } from '../../content/pack.js';
import type { CarePlan, Entry } from '../../plan/plan.js';
import { baseStyles } from '../../theme/base-styles.js';
import { controlStyles } from '../../theme/control-styles.js';
import { tokenStyles } from '../../theme/tokens.js';
import { voiceStyles } from '../../theme/voice-styles.js';
import { heading } from '../base/heading.js';
import { supplies } from '../shell/supplies.js';
import { entryBox, recommendationBox, viewBox } from './summary/entry-box.js';
import { PlanViewElement, viewStyles } from './plan-view-element.js';
import type { Frame } from './summary/frame.js';
import { partsOf, type SummaryPart, type SummaryRow } from './summary/summary-parts.js';
import { summaryHead } from './summary/summary-head.js';

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
      .stamp {
        padding: var(--_space-2) var(--_space-3);
        border: 3px solid var(--_text);
        font-weight: 700;
        max-inline-size: var(--_measure);
      }
      .line {
        margin: 0 0 var(--_space-1);
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
      @media print {
        :host {
          background: none;
        }
        section,
        article {
          margin-block: 0;
          padding: 0;
        }
        .answer {
          break-inside: avoid;
        }
        .line a {
          min-block-size: 0;
        }
      }
    `,
  ];

  /** Prompts and labels; without a pack, the prompts that the plan itself keeps. A host's own pack wins. */
  @property({ attribute: false }) content: Pack | undefined = undefined;
  @state() private pack: Pack | undefined;
  #asked = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.shown) void this.#fetchWords(this.shown);
  }

  /** Words come a moment later than the plan, once for each kind of pack; where there are none the plan stands as it is. */
  async #fetchWords({ pack, jurisdiction }: CarePlan): Promise<void> {
    const wanted = [pack.id, pack.variant, pack.path, jurisdiction].join(' ');
    if (this.content || wanted === this.#asked) return;
    this.#asked = wanted;
    this.pack = undefined;
    try {
      const { variant, path } = pack;
      const found = await supplies().loadPack({
        variant,
        path,
        locale: 'en-GB',
        ...(jurisdiction && { jurisdiction }),
      });
      if (wanted === this.#asked && found.id === pack.id) this.pack = found;
    } catch {
      // A plan of a pack that is not ours reads by the prompts it carries.
    }
  }

  protected override renderPlan(plan: CarePlan): TemplateResult {
    const frame = this.#frameOf(plan);
    const parts = partsOf(plan, this.content ?? this.pack, summaryWords.others);
    return html`<article lang="en-GB">
      ${summaryHead(plan, frame)} ${this.#renderRecommendations(plan, frame)}
      ${parts.map((part) => this.#renderPart(part, frame))}
      ${
        plan.views.length > 0
          ? html`<section>
              ${heading(this.headingLevel + 1, summaryWords.viewsDiffer, false)}
              ${plan.views.map((view) => viewBox(view, frame))}
            </section>`
          : nothing
      }
    </article>`;
  }

  #renderRecommendations(plan: CarePlan, frame: Frame): TemplateResult {
    const signed = plan.recommendations.filter(({ signature }) => signature.state !== 'unsigned');
    return html`<section>
      ${heading(this.headingLevel + 1, summaryWords.recommendations, false)}
      ${
        signed.length > 0
          ? html`<p class="muted">${summaryWords.recommendationsNote}</p>
              ${signed.map((one) => recommendationBox(one, this.checked.get(one.id), frame))}`
          : html`<p><span class="tag dashed">${summaryWords.noRecommendations}</span></p>`
      }
    </section>`;
  }

  #renderPart({ title, rows, choice }: SummaryPart, frame: Frame): TemplateResult {
    const isSilent = rows.every(({ entries }) => entries.length === 0);
    return html`<section>
      ${heading(this.headingLevel + 1, title, false)}
      ${choice ? html`<p><span class="tag no">${choice}</span></p>` : nothing}
      ${
        isSilent && !choice
          ? html`<p><span class="tag dashed">${summaryWords['not-asked']}</span></p>`
          : rows.map((row) => this.#renderRow(row, frame))
      }
    </section>`;
  }

  #renderRow(row: SummaryRow, frame: Frame): TemplateResult {
    return html`<div class="answer">
      ${heading(this.headingLevel + 2, row.prompt, false)}
      ${
        row.entries.length > 0
          ? row.entries.map((entry: Entry) => entryBox(entry, row, frame))
          : html`<p><span class="tag dashed">${summaryWords['not-asked']}</span></p>`
      }
    </div>`;
  }

  #frameOf({ people, subject, statements }: CarePlan): Frame {
    const person = people.find(({ part }) => part === 'person');
    const liked = statements.find(
      ({ questionId, saidBy }) => questionId === 'about.preferredName' && saidBy === person?.id,
    )?.text;
    const ownName = liked ?? subject.preferredName ?? person?.name ?? subject.name;
    return {
      headingLevel: this.headingLevel,
      today: new Date().toISOString(),
      isToPerson: this.audience === 'person',
      personId: person?.id ?? '',
      personName: ownName ?? summaryWords.thePerson,
      people,
      nameOf: (id) =>
        (id === person?.id ? ownName : people.find((one) => one.id === id)?.name) ?? summaryWords.someone,
      dateOf: dayOf,
      momentOf: (iso) => `${dayOf(iso)}, ${timeOf(iso)}`,
    };
  }
}
