import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../../language/fill.js';
import { wordOf } from '../../../language/plain-id.js';
import type { Entry, Recommendation, View } from '../../../plan/plan.js';
import { entrySource } from '../../../plan/text/entry-source.js';
import { recommendationLine } from '../../../plan/urgent/lines.js';
import { doubtOf, standingOf } from '../recommendation-words.js';
import type { Checked } from '../signature-check.js';
import type { Frame } from './frame.js';
import type { SummaryRow } from './summary-parts.js';
import { valueLines } from './value-lines.js';

/** Letter by letter: the words stand in an inline element, because a formatter may break lines inside a block one. */
export const asTyped = (text: string, language?: string): TemplateResult =>
  html`<p><span class="words" dir="auto" translate="no" lang=${language ?? nothing}>${text}</span></p>`;

/** One thing said or recorded, in the box of its voice: a person's words, a legal paper, or a professional's record. */
export function entryBox(entry: Entry, row: SummaryRow, frame: Frame): TemplateResult {
  const content = html`${statusTag(entry, frame)} ${valueLines(entry.value, row, frame)}
  ${ownWords(entry, frame)}
  ${entry.text ? asTyped(entry.text, entry.textLanguage ?? entry.language) : nothing}
  ${entry.saidBy ? html`<p class="by small">${entrySource(entry, frame)}</p>` : nothing}`;
  if (entry.ownership === 'legalFact') return html`<div class="papers" part="paper">${content}</div>`;
  if (entry.ownership === 'clinical') return html`<div class="card record">${content}</div>`;
  return html`<blockquote class="said" part="person-words">${content}</blockquote>`;
}

/** Only over what the person said themselves. */
function ownWords(
  entry: Entry,
  { personId, isToPerson, words: { view } }: Frame,
): TemplateResult | typeof nothing {
  if (!entry.text || entry.saidBy !== personId || entry.mode === 'reported') return nothing;
  return html`<p class="by">${isToPerson ? view.ownWordsYours : view.ownWords}</p>`;
}

/** How a question was left, in words and in its own shape; for a paper, whether anybody saw it. */
function statusTag(entry: Entry, { words: { standing } }: Frame): TemplateResult | typeof nothing {
  if (entry.status !== 'answered') {
    const status = entry.status.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const kind = ({ declined: 'no', 'ask-later': 'later', 'not-sure': 'begun' } as Record<string, string>)[
      status
    ];
    return html`<p><span class="tag ${kind ?? ''}">${wordOf(standing, status)}</span></p>`;
  }
  const evidence = 'evidence' in entry ? entry.evidence : undefined;
  if (!evidence || entry.value === 'no' || entry.value === 'want') return nothing;
  return html`<p>
    <span class="tag later">${wordOf(standing, evidence === 'seen' ? evidence : 'reported-not-seen')}</span>
  </p>`;
}

/** One signed or copied recommendation. One whose signature no longer fits says only that. */
export function recommendationBox(
  one: Recommendation,
  checked: Checked | undefined,
  frame: Frame,
): TemplateResult {
  const { advice, summary } = frame.words;
  const doubt = doubtOf(one, checked, frame.words);
  if (doubt)
    return html`<div class="recommended" part="recommendation">
      <p><strong>${doubt}</strong></p>
    </div>`;
  const told = (label: string, text: string | undefined): TemplateResult | typeof nothing =>
    text
      ? html`<p class="what">${label}</p>
          ${asTyped(text)}`
      : nothing;
  const headlines = [one.cpr, one.focus].filter((each) => each !== undefined).map((each) => advice[each]);
  const standing = standingOf(recommendationLine(frame, one, frame.today), checked, frame);
  const ended = one.ended && fill(summary.ended, { date: frame.dateOf(one.ended.at) });
  return html`<div class="recommended" part="recommendation">
    ${ended ? html`<p class="out">${ended}</p>` : nothing}
    ${headlines.map((line) => html`<p>${ended ? line : html`<strong>${line}</strong>`}</p>`)}
    ${told(summary.guidance, one.guidance)} ${told(summary.reason, one.reason)}
    <p class="by small">${standing}</p>
  </div>`;
}

/** What somebody thinks otherwise, under their name. */
export function viewBox(view: View, { nameOf, dateOf, words }: Frame): TemplateResult {
  const by = fill(words.view.saidOn, { name: nameOf(view.saidBy), date: dateOf(view.at) });
  return html`<blockquote class="said" part="person-words">
    ${asTyped(view.text)}
    <p class="by small">${by}</p>
  </blockquote>`;
}
