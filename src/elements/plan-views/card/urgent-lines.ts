import { html, nothing, type TemplateResult } from 'lit';
import { cardWords, shortWords } from '../../../language/en-GB/urgent.js';
import { viewWords } from '../../../language/en-GB/views.js';
import { fill } from '../../../language/fill.js';
import type {
  EntryLine,
  UrgentBlock,
  KnownLine,
  RecommendationLine,
  Source,
} from '../../../plan/urgent/urgent-view.js';
import { choiceLines, plainId } from '../choice-lines.js';
import type { Checked } from '../plan-view-element.js';
import { doubtOf, standingOf, type Saying } from '../recommendation-words.js';

/** Characters of guidance on the card; the rest is in the full plan. */
const guidanceShown = 300;

const nameOf = ({ name, role }: Source): string =>
  [name ?? viewWords.someone, role].filter(Boolean).join(', ');

const titleOf = (questionId: string): string =>
  shortWords[questionId] ?? plainId(questionId.split('.').at(-1) ?? '');

const recommendedIn = (block: string): string =>
  block === 'cpr' ? cardWords.cprRecommendation : cardWords.recommendation;

/** A state in words with its own border: dashed where nobody asked, solid where something is said about it. */
function stateTag(standing: string): TemplateResult {
  const isSilence = standing.startsWith('not-') && standing !== 'not-sure';
  const text = (viewWords as Readonly<Record<string, string>>)[standing] ?? plainId(standing);
  return html`<span class="tag ${isSilence ? 'dashed' : ''}" data-standing=${standing}>${text}</span>`;
}

/** Nothing is there, and why: a line for each reason, with what it is about unless it is the whole block. */
export function gapLines(block: UrgentBlock): readonly TemplateResult[] {
  const gaps = block.lines.filter((line) => line.kind === 'gap');
  const reasons = [...new Set(gaps.map(({ standing }) => standing))];
  return reasons.map((reason) => {
    const about = gaps.filter(({ standing }) => standing === reason);
    const titles = about.map((one) =>
      one.about === 'recommendation' ? recommendedIn(block.id) : titleOf(one.about),
    );
    const isWhole = about.length === block.lines.length && block.id !== 'cpr';
    return html`<div class="line">
      ${isWhole ? nothing : html`<span class="what">${titles.join(', ')}:</span> `}${stateTag(reason)}
    </div>`;
  });
}

/** An item of the host's own record, beside what the plan says. */
export function knownLine({ item, isAtOdds }: KnownLine, saying: Saying): TemplateResult {
  const date = saying.dateOf(item.date);
  return html`<div class="line">
    <bdi dir="auto">${item.text}</bdi>
    <span class="by small"
      >${fill(cardWords.fromRecord, { source: item.source })}${date ? `, ${date}` : nothing}</span
    >
    ${isAtOdds ? html`<strong>${cardWords.atOdds}</strong>` : nothing}
  </div>`;
}

/** What one person said, with a name and a date; own words as a quotation, letter by letter. */
export function entryLine(line: EntryLine, saying: Saying, isByNextToo: boolean): TemplateResult {
  const { questionId, value, text, standing, people } = line;
  const isForm = questionId === 'emergency.existing-form';
  const isSaidByState = !['answered', 'reported', 'seen', 'reported-not-seen', 'no'].includes(standing);
  const isDetail = questionId === 'emergency.existing-form-details' && standing === 'reported-not-seen';
  const isPaper = !isDetail && (standing === 'seen' || standing === 'reported-not-seen');
  // "Form reported, not seen" already says that there is one; "yes" beside it would sound like a CPR decision.
  const said =
    isForm && value === 'yes' ? [] : choiceLines(value, { questionId, people, dateOf: saying.dateOf });
  return html`<div class="line">
    <span class="what">${titleOf(questionId)}:</span>
    ${said.map((one, index) => html`${index > 0 ? html`<br />` : nothing}<span dir="auto">${one}</span>`)}
    ${
      isForm && isPaper
        ? html`<strong>${standing === 'seen' ? cardWords.formSeen : cardWords.formReported}</strong>`
        : isPaper || isSaidByState
          ? stateTag(standing)
          : nothing
    }
    ${text ? html`<q class="words" dir="auto" translate="no" lang=${line.language}>${text}</q>` : nothing}
    ${isByNextToo ? nothing : html`<span class="by small">${byLine(line, saying)}</span>`}
  </div>`;
}

function byLine(line: EntryLine, { dateOf }: Saying): string {
  const name = nameOf(line.from);
  const date = dateOf(line.at);
  const said =
    line.mode === 'reported'
      ? fill(viewWords.toldBy, { speaker: name, date })
      : fill(viewWords.saidOn, { name, date });
  const seen =
    line.seenBy && fill(viewWords.papersSeen, { name: nameOf(line.seenBy), date: dateOf(line.seenOn) });
  return seen ? `${said}. ${seen}` : said;
}

/** A signed or copied recommendation. One whose signature no longer fits says only that. */
export function recommendationLine(
  line: RecommendationLine,
  about: 'cpr' | 'treatment',
  checked: Checked | undefined,
  saying: Saying,
  today: string,
): TemplateResult {
  const { recommendation } = line;
  const doubt = doubtOf(recommendation, checked);
  if (doubt) return html`<div class="line"><strong>${doubt}</strong></div>`;
  const { cpr, focus, guidance } = recommendation;
  const said = about === 'cpr' && cpr ? [viewWords[cpr]] : [];
  const aim = about === 'treatment' && focus ? [viewWords[focus]] : [];
  return html`<div class="line" data-cpr=${about === 'cpr' ? (cpr ?? nothing) : nothing}>
    ${[...said, ...aim].map((one) => html`<strong class="headline">${one}</strong>`)}
    ${
      about === 'treatment' && guidance
        ? html`<span class="words" dir="auto" translate="no">${shortened(guidance)}</span>`
        : nothing
    }
    ${
      about === 'treatment' && cpr
        ? nothing
        : html`<span class="by small">${standingOf(recommendation, saying, today).join('. ')}</span>`
    }
    ${checked === 'unchecked' ? html`<span class="by small">${viewWords.notChecked}</span>` : nothing}
  </div>`;
}

function shortened(guidance: string): string {
  const letters = Array.from(guidance);
  if (letters.length <= guidanceShown) return guidance;
  return `${letters.slice(0, guidanceShown).join('')}… (${cardWords.more})`;
}
