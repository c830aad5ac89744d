import { html, nothing, unsafeCSS, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { blockWords, cardWords, yourBlockWords } from '../../language/en-GB/urgent.js';
import { viewWords } from '../../language/en-GB/views.js';
import { shortDayOf } from '../../language/dates.js';
import { fill } from '../../language/fill.js';
import type { CarePlan } from '../../plan/plan.js';
import { urgentView } from '../../plan/urgent.js';
import type {
  EntryLine,
  IdentityLine,
  KnownItem,
  UrgentBlock,
  UrgentLine,
} from '../../plan/urgent/urgent-view.js';
import { heading } from '../base/heading.js';
import { PlanViewElement } from './plan-view-element.js';
import type { Saying } from './recommendation-words.js';
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
 * @cssprop --care-brand - the host's colour for action.
 * @cssprop --care-on-brand - ink on that colour.
 * @cssprop --care-font-family - the host's font.
 */
export class CarePlanUrgent extends PlanViewElement {
  static override styles: CSSResultGroup = [PlanViewElement.styles, unsafeCSS(urgentStyles)];

  /** Items of the host's own record: shown beside the plan, never in place of it. */
  @property({ attribute: false }) knownItems: readonly KnownItem[] = [];
  /** The moment of which the card speaks, an ISO date-time; by default the moment it is drawn. */
  @property() now = '';

  protected override renderPlan(plan: CarePlan): TemplateResult {
    const view = urgentView(plan, { now: this.now || new Date().toISOString(), knownItems: this.knownItems });
    const [who, ...others] = view.blocks;
    return html`<article class="card-frame" part="card" lang="en-GB">
      ${this.#renderOutOfUse(plan)} ${who ? this.#renderWho(who, view.asAt) : nothing}
      <div class="rows">${others.map((block) => this.#renderBlock(block, plan, view.asAt))}</div>
    </article>`;
  }

  #renderOutOfUse(plan: CarePlan): TemplateResult | typeof nothing {
    if (plan.status === 'draft') return html`<p class="out">${viewWords.draft}</p>`;
    if (plan.status !== 'withdrawn' && !plan.closed) return nothing;
    return html`<p class="out" role="note">
      ${cardWords.outOfUse}. ${plan.closed ? nothing : viewWords.withdrawn}
    </p>`;
  }

  #renderWho(block: UrgentBlock, asAt: string): TemplateResult {
    const identity = block.lines.find((line): line is IdentityLine => line.kind === 'identity');
    const liked = block.lines.find((line) => line.kind === 'entry' && line.text !== undefined);
    const likes = liked?.kind === 'entry' ? liked.text : identity?.preferredName;
    const { name, birthDate, age, nhsNumber } = identity ?? {};
    const title = html`<span class="hidden-visually">${cardWords.label}: </span
      ><bdi translate="no">${name ?? likes ?? viewWords.thePerson}</bdi>`;
    const facts = [
      birthDate && fill(viewWords.born, { date: this.dateOf(birthDate) }),
      age !== undefined && fill(viewWords.age, { age }),
    ].filter(Boolean);
    return html`<header part="block">
      ${heading(this.headingLevel, title, false)}
      ${likes && likes !== name ? html`<p>${viewWords.likes} <bdi class="words" translate="no">${likes}</bdi></p>` : nothing}
      <p>
        ${facts.join(', ')}${nhsNumber ? '. ' : nothing}${nhsNumber ? html` ${viewWords.nhs} <bdi dir="ltr" class="number">${spaced(nhsNumber)}</bdi>` : nothing}
      </p>
      <p class="small">${fill(viewWords.asAt, { time: this.momentOf(asAt) })}</p>
    </header>`;
  }

  #renderBlock(block: UrgentBlock, plan: CarePlan, asAt: string): TemplateResult {
    const words = { ...blockWords, ...(this.audience === 'person' && yourBlockWords) };
    const alarm = block.id === 'cpr' && this.audience === 'clinician' ? 'alarm' : '';
    const isWords = block.id === 'says' ? 'said-row' : '';
    const first = block.rank <= 5 ? 'first' : '';
    return html`<section class="row ${alarm} ${isWords} ${first}" part="block" data-block=${block.id}>
      ${heading(this.headingLevel + 1, words[block.id], false)} ${ownWordsNote(block, this.audience)}
      ${block.id === 'cpr' ? gapLines(block) : nothing}
      ${block.lines.map((line) => this.#renderLine(line, block, plan, asAt))}
      ${block.id === 'cpr' ? nothing : gapLines(block)}
    </section>`;
  }

  #renderLine(
    line: UrgentLine,
    block: UrgentBlock,
    plan: CarePlan,
    asAt: string,
  ): TemplateResult | typeof nothing {
    const saying = this.#sayingOf(plan);
    switch (line.kind) {
      case 'entry':
        return entryLine(line, saying, saysNext(line, block));
      case 'known':
        return knownLine(line, saying);
      case 'recommendation': {
        const about = block.id === 'cpr' ? 'cpr' : 'treatment';
        return recommendationLine(line, about, this.checked.get(line.recommendation.id), saying, asAt);
      }
      case 'stamp':
        return html`${stampLines(line, saying).map((text) => html`<p>${text}</p>`)}`;
      default:
        return nothing;
    }
  }

  #sayingOf({ people }: CarePlan): Saying {
    return {
      nameOf: (id) => people.find((person) => person.id === id)?.name ?? viewWords.someone,
      dateOf: shortDayOf,
    };
  }
}

/** Whether the next line is by the same, so that one name and date may stand under both. */
function saysNext(line: EntryLine, { lines }: UrgentBlock): boolean {
  const next = lines[lines.indexOf(line) + 1];
  return next?.kind === 'entry' && JSON.stringify(sourceOf(next)) === JSON.stringify(sourceOf(line));
}

const sourceOf = ({ from, mode, at, seenBy, seenOn }: EntryLine): unknown => [
  from,
  mode,
  at.slice(0, 10),
  seenBy,
  seenOn,
];

/** Stands only where every entry of the block was said by the person, as they said it. */
function ownWordsNote({ id, lines }: UrgentBlock, audience: string): TemplateResult | typeof nothing {
  const said = lines.filter((line) => line.kind === 'entry');
  if (id !== 'says' || said.length === 0 || !said.every((line) => line.inOwnWords)) return nothing;
  return html`<p class="small">${audience === 'person' ? viewWords.ownWordsYours : viewWords.ownWords}</p>`;
}

/** "943 476 5919": easier to read aloud, and to check. */
function spaced(nhsNumber: string): string {
  return /^\d{10}$/.test(nhsNumber) ? nhsNumber.replace(/^(\d{3})(\d{3})/, '$1 $2 ') : nhsNumber;
}
