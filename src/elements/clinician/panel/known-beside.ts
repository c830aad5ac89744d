import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionView } from '../../../conversation/view.js';
import { fill } from '../../../language/fill.js';
import { answerWords } from '../../asking/answer-words.js';
import type { KnownItem } from '../../../plan/plan.js';
import type { Beside } from './read-back.js';

/**
 * What the host's own record says to the questions on the screen: to read, never to copy. Where something else was said
 * here, that is told, and nothing is put right by itself.
 */
export function knownBeside(
  beside: Beside,
  asked: readonly QuestionView[],
  items: readonly KnownItem[],
): TemplateResult | typeof nothing {
  const known = asked.flatMap((one) =>
    items.filter(({ questionId }) => questionId === one.question.id).map((item) => ({ item, one })),
  );
  if (known.length === 0) return nothing;
  const { words, view, dateOf } = beside;
  return html`<div class="now" role="group" aria-label=${words.recordTitle}>
    <p><strong>${words.recordTitle}</strong></p>
    <p>${words.recordLead}</p>
    ${known.map(
      ({ item, one }) =>
        html`${view.whole ? html`<p><strong>${one.words.prompt}</strong></p>` : nothing}
          <p>${sourceOf(item, beside)}: <span class="words" dir="auto">${item.text}</span></p>
          ${isOther(item, one, dateOf) ? html`<p class="warning">${words.recordDiffers}</p>` : nothing}`,
    )}
  </div>`;
}

function sourceOf({ source, date }: KnownItem, { words, dateOf }: Beside): string {
  const day = dateOf(date);
  return day ? fill(words.fromRecord, { source, date: day }) : fill(words.fromRecordUndated, { source });
}

/** Whether something else was said here. Capitals and spaces make no difference; what was not said is not another thing. */
function isOther(
  { text }: KnownItem,
  { answer, question, words, people }: QuestionView,
  date: (iso: string) => string,
): boolean {
  if (answer?.status !== 'answered') return false;
  const lines = answerWords(answer, { question, words, people, date, yesNo: { yes: 'yes', no: 'no' } });
  const said = [...lines, answer.text ?? ''].filter(Boolean);
  const plain = (one: string): string => one.toLowerCase().replace(/\s+/g, ' ').trim();
  return !said.some((one) => plain(one) === plain(text)) && plain(said.join(' ')) !== plain(text);
}
