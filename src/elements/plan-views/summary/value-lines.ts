import { html, nothing, type TemplateResult } from 'lit';
import { answerLines, type AnswerLine, type Piece } from '../../../plan/text/answer-lines.js';
import { personLine } from '../person-line.js';
import type { Frame } from './frame.js';
import type { SummaryRow } from './summary-parts.js';

/** A chosen answer in the words of the pack, a line for each thing chosen; without a pack, ids in plain form. */
export function valueLines(value: unknown, row: SummaryRow, frame: Frame): readonly TemplateResult[] {
  const { words, question: shape } = row;
  const lines = answerLines(value, { words, shape, people: frame.people, said: frame.words.answer });
  return lines.map((line) => html`<p class="line ${line.begins ? 'begins' : ''}">${lineOf(line, frame)}</p>`);
}

function lineOf({ label, pieces }: AnswerLine, frame: Frame): TemplateResult {
  const named = label && `${label}${/[?.]$/.test(label) ? ' ' : ': '}`;
  return html`${named}${pieces.map(
    (piece, index) => html`${index > 0 ? ', ' : nothing}<bdi>${pieceOf(piece, frame)}</bdi>`,
  )}`;
}

function pieceOf(piece: Piece, { dateOf }: Frame): string | TemplateResult {
  if (typeof piece === 'string') return piece;
  if ('typed' in piece) return html`<span class="words" translate="no">${piece.typed}</span>`;
  return 'date' in piece ? dateOf(piece.date) : personLine(piece.person);
}
