import { html, type TemplateResult } from 'lit';
import { shortDayOf } from '../../../language/dates.js';
import { fill } from '../../../language/fill.js';
import { plainId, wordOf } from '../../../language/plain-id.js';
import { detailAsks } from '../../../plan/urgent/blocks.js';
import type {
  EntryLine,
  KnownLine,
  RecommendationLine,
  UrgentBlock,
  UrgentBlockId,
} from '../../../plan/urgent/urgent-view.js';
import type { CardWords } from './card-words.js';
import { choiceLines } from './choice-lines.js';
import { doubtOf, standingOf } from '../recommendation-words.js';
import type { Checked } from '../signature-check.js';

/** What a line of the card may hold, in the order in which it is shown: how it stands comes before what is long. */
interface CardLine {
  /** What it is about. */
  readonly what?: string | undefined;
  /** Shown in words with a border of its own: dashed where nobody asked, solid where something is said about it. */
  readonly standing?: string | undefined;
  readonly said?: readonly unknown[];
  /** Own words as a quotation, letter by letter. */
  readonly words?: string | undefined;
  readonly language?: string;
  /** A name and a date. */
  readonly by?: string | undefined;
}

function cardLine(
  { what, said = [], standing, words, language, by }: CardLine,
  inWords: CardWords,
): TemplateResult {
  return html`<div class="line">
    ${what && html`<span class="what">${what}:</span> `}
    ${standing && html`<span class="tag" data-standing=${standing}>${wordOf(inWords.standing, standing)}</span>`}
    ${said.map((one) => html`<span class="one" dir="auto">${one}</span>`)}
    ${words && html`<q class="words" dir="auto" translate="no" lang=${language}>${words}</q>`}
    ${by && html`<span class="by">${by}</span>`}
  </div>`;
}

const titleOf = (questionId: string, { short }: CardWords): string =>
  short[questionId] ?? plainId(questionId.split('.').at(-1) ?? '');

// In a copy for others, the second and the fourth stand in place of the first and the third.
const silences = [
  'not-recorded',
  'not-recorded-or-not-shared',
  'not-asked',
  'not-asked-or-not-shared',
  'not-shared',
];

/** Nothing is there, and why: a line for each reason, with what it is about unless it is the whole block. */
export function gapLines({ lines }: UrgentBlock, words: CardWords): readonly TemplateResult[] {
  return silences.flatMap((standing) => {
    const gaps = lines.filter((line) => line.kind === 'gap' && line.standing === standing);
    const about = gaps.flatMap((line) => ('about' in line ? titleOf(line.about, words) : []));
    const said = gaps.length < lines.length ? [about.join(', ')] : [];
    return gaps.length > 0 ? [cardLine({ standing, said }, words)] : [];
  });
}

/** An item of the host's own record, beside what the plan says. */
export function knownLine({ item, isAtOdds }: KnownLine, words: CardWords): TemplateResult {
  const { card, locale } = words;
  const source = fill(card.fromRecord, { source: item.source });
  const by = [source, shortDayOf(item.date, locale)].filter(Boolean).join(', ');
  return cardLine({ said: [item.text, isAtOdds ? html`<strong>${card.atOdds}</strong>` : ''], by }, words);
}

/** What one person said, with a name and a date, unless the next line is by the same. */
export function entryLine(line: EntryLine, { lines }: UrgentBlock, inWords: CardWords): TemplateResult {
  const { questionId, value, text, language, people } = line;
  const next = lines[lines.indexOf(line) + 1];
  const by = byLine(line, inWords);
  const card: CardLine = {
    what: titleOf(questionId, inWords),
    // That a form is reported says already that there is one; "yes" beside it would sound like a CPR decision.
    said:
      questionId === 'emergency.existing-form' && value === 'yes'
        ? []
        : choiceLines(value, questionId, people, inWords),
    standing: shownStanding(line),
    words: text,
    language,
    by: next?.kind === 'entry' && byLine(next, inWords) === by ? undefined : by,
  };
  return cardLine(card, inWords);
}

/** Of the details of a paper that nobody saw, the line on the paper itself has said so. */
function shownStanding({ questionId, standing }: EntryLine): string | undefined {
  const isSaid = ['answered', 'reported', 'no'].includes(standing);
  const isSaidAbove = detailAsks.includes(questionId) && standing === 'reported-not-seen';
  return isSaid || isSaidAbove ? undefined : standing;
}

function byLine({ from, mode, at, seenBy, seenOn }: EntryLine, { view, locale }: CardWords): string {
  const name = from.name ?? view.someone;
  const said = fill(mode === 'reported' ? view.toldBy : view.saidOn, {
    name,
    date: shortDayOf(at, locale),
  });
  const seer = seenBy?.name ?? view.someone;
  return seenBy
    ? `${said}. ${fill(view.papersSeen, { name: seer, date: shortDayOf(seenOn, locale) })}`
    : said;
}

/** A signed or copied recommendation. One whose signature no longer fits says only that. */
export function recommendationLine(
  line: RecommendationLine,
  block: UrgentBlockId,
  checked: Checked | undefined,
  words: CardWords,
): TemplateResult {
  const { recommendation } = line;
  const { cpr, focus, guidance } = recommendation;
  const doubt = doubtOf(recommendation, checked, words);
  const isCpr = block === 'cpr';
  const chosen = isCpr ? cpr : focus;
  const headline = doubt ?? (chosen && words.advice[chosen]);
  const said = [
    headline && html`<strong class="headline">${headline}</strong>`,
    !isCpr &&
      guidance &&
      !doubt &&
      html`<span class="words" translate="no">${shortened(guidance, words)}</span>`,
  ];
  // Who signed stands once: with what it says of CPR, where it says anything of that.
  const by =
    doubt || (cpr && !isCpr)
      ? undefined
      : standingOf(line, checked, { words, dateOf: (iso) => shortDayOf(iso, words.locale) });
  return cardLine({ said: said.filter(Boolean), by }, words);
}

/** The first 300 characters; the rest is in the full plan. */
function shortened(guidance: string, { card }: CardWords): string {
  const letters = Array.from(guidance);
  return letters.length <= 300 ? guidance : `${letters.slice(0, 300).join('')}… (${card.more})`;
}
