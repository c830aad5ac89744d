import {
  html,
  nothing,
  unsafeCSS,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { shortDayOf, timeOf } from '../../language/dates.js';
import { fill } from '../../language/fill.js';
import { grouped } from '../../language/grouped.js';
import type { Words } from '../../language/plain-id.js';
import type { CarePlan } from '../../plan/plan.js';
import { urgentView } from '../../plan/urgent.js';
import type {
  EntryLine,
  IdentityLine,
  KnownItem,
  UrgentBlock,
  UrgentLine,
} from '../../plan/urgent/urgent-view.js';
import { resetStyles } from '../../theme/base-styles.js';
import { readingColours } from '../../theme/palettes.js';
import { schemeCss } from '../../theme/scheme-css.js';
import { heading } from '../base/heading.js';
import { PlanViewElement, viewStyles } from './plan-view-element.js';
import { cardTables, type CardWords } from './card/card-words.js';
import { stampLines } from './card/stamp-lines.js';
import { entryLine, gapLines, knownLine, recommendationLine } from './card/urgent-lines.js';
import { urgentStyles } from './card/urgent-styles.js';

/**
 * What somebody needs who has ten seconds: an ambulance crew, 111, a doctor out of hours. Eleven blocks, always all of
 * them and always in the same order; what is not there says why.
 *
 * @summary The ten-second view of a plan.
 * @fires care-error - the plan cannot be shown; `{code, help}`, never a word of the plan.
 * @csspart card - the whole card.
 * @csspart block - one of the eleven blocks.
 * @cssprop --care-font-family - the host's font.
 */
export class CarePlanUrgent extends PlanViewElement {
  static override styles: CSSResultGroup = unsafeCSS(
    schemeCss(readingColours) + resetStyles + viewStyles + urgentStyles,
  );
  static override properties: PropertyDeclarations = {
    knownItems: { attribute: false },
    now: {},
  };

  /** Items of the host's own record: shown beside the plan, never in place of it. */
  knownItems: readonly KnownItem[] = [];
  /** The moment of which the card speaks, an ISO date-time; by default the moment it is drawn. */
  now = '';

  protected override renderPlan(plan: CarePlan): TemplateResult {
    const { knownItems } = this;
    const { asAt, blocks } = urgentView(plan, { now: this.now || new Date().toISOString(), knownItems });
    const [who, ...rows] = blocks;
    const { language } = this.tongue;
    const words = language?.tablesIn(cardTables, language.book) ?? cardTables;
    const out = outOfUse(plan, words);
    return html`<article part="card" lang=${words.locale} dir=${words.book?.direction ?? nothing}>
      ${language?.label(words)} ${out && html`<p class="out" role="note">${out}</p>`}
      ${who && this.#renderWho(who, asAt, words)}
      <div class="rows">
        ${rows.map((row) => this.#renderBlock(row, words))}
        <label class="all"><input type="checkbox" /> ${words.card.whole}</label>
      </div>
    </article>`;
  }

  #renderWho({ lines }: UrgentBlock, asAt: string, { view, card, locale }: CardWords): TemplateResult {
    const identity = lines.find((line): line is IdentityLine => line.kind === 'identity');
    const { name, preferredName, birthDate, age, nhsNumber = '' } = identity ?? {};
    const likes = lines.find((line): line is EntryLine => line.kind === 'entry')?.text ?? preferredName;
    const born = birthDate && fill(view.born, { date: shortDayOf(birthDate, locale) });
    return html`<header part="block">
      ${heading(
        this.headingLevel,
        html`<span class="hidden-visually">${card.label}: </span
          ><bdi translate="no">${name ?? likes ?? view.thePerson}</bdi> ${
            likes && name && likes !== name
              ? html`<span class="likes"
                  >(${card.likes} “<bdi class="words" translate="no">${likes}</bdi>”)</span
                >`
              : ''
          }`,
        false,
      )}
      <p class="facts">
        ${born && html`<span>${born}</span>`}
        ${nhsNumber && html`<span>${view.nhs} <bdi dir="ltr" class="number">${grouped(nhsNumber)}</bdi></span>`}
        ${age === undefined ? '' : html`<span>${fill(view.age, { age })}</span>`}
        <span>${fill(view.asAt, { time: `${shortDayOf(asAt, locale)}, ${timeOf(asAt, locale)}` })}</span>
      </p>
    </header>`;
  }

  #renderBlock(block: UrgentBlock, words: CardWords): TemplateResult {
    const { id, lines } = block;
    const isToPerson = this.audience === 'person';
    const titles = { ...words.block, ...(isToPerson && words.yourBlock) };
    const said = lines.filter((line) => line.kind === 'entry');
    // Stands only where all of the block was said by the person, as they said it.
    const isOwn = id === 'says' && said.length > 0 && said.every((line) => line.inOwnWords);
    // That nothing is recommended is read before a form that somebody spoke of.
    const isMissing = id === 'cpr' && lines[0]?.kind === 'gap';
    const gaps = gapLines(block, words);
    return html`<section class="row" part="block" data-block=${id}>
      ${heading(this.headingLevel + 1, titles[id], false)}
      ${isOwn ? html`<p class="own">${isToPerson ? words.view.ownWordsYours : words.view.ownWords}</p>` : ''}
      ${isMissing ? gaps : ''} ${lines.map((line) => this.#renderLine(line, block, words))}
      ${isMissing ? '' : gaps}
    </section>`;
  }

  #renderLine(line: UrgentLine, block: UrgentBlock, words: CardWords): unknown {
    switch (line.kind) {
      case 'entry':
        return entryLine(line, block, words);
      case 'known':
        return knownLine(line, words);
      case 'recommendation':
        return recommendationLine(line, block.id, this.checked.get(line.recommendation.id), words);
      case 'stamp':
        return stampLines(line, this.audience === 'person', words).map((text) => html`<p>${text}</p>`);
      default:
        return '';
    }
  }
}

/** What stands over a card that nobody may take for an agreed plan in use. */
function outOfUse({ status, closed }: CarePlan, { card, view, state, locale }: CardWords): string {
  return [
    (closed ?? status === 'withdrawn') && card.outOfUse,
    closed && fill(view.closed, { date: shortDayOf(closed.on, locale) }),
    (state as Words)[status],
  ]
    .filter(Boolean)
    .join('. ');
}
