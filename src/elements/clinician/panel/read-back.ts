import { html, nothing, type TemplateResult } from 'lit';
import type { ConversationEvent } from '../../../conversation/events.js';
import type { ConversationView, QuestionView } from '../../../conversation/view.js';
import type { clinicianWords } from '../../../language/en-GB/clinician.js';
import { fill } from '../../../language/fill.js';

/** What the parts of the panel are told. */
export interface Beside {
  readonly view: ConversationView;
  readonly words: typeof clinicianWords;
  /** What the person is called. */
  readonly name: string;
  readonly dateOf: (iso: string | undefined) => string;
}

/** Reads back what was written for somebody else, and notes that they agreed to the words. */
export function readBack(
  { view, words, dateOf, say }: Beside & { readonly say: (event: ConversationEvent) => void },
  asked: readonly QuestionView[],
): TemplateResult | typeof nothing {
  const written = asked.filter(
    ({ answer, isClinicians }) => !isClinicians && answer?.text && answer.saidBy !== view.recorder.id,
  );
  if (written.length === 0) return nothing;
  const one = ({ question, answer, words: { prompt } }: QuestionView): TemplateResult => html`
    ${view.whole ? html`<p><strong>${prompt}</strong></p>` : nothing}
    <blockquote class="words" dir="auto" translate="no">${answer?.text}</blockquote>
    ${
      answer?.readBack
        ? html`<p tabindex="-1" data-done=${question.id}>${doneWords(answer.readBack.at, words, dateOf)}</p>`
        : html`<button
            type="button"
            class="button quiet small"
            aria-label="${words.readBackYes}${view.whole ? `: ${prompt}` : ''}"
            @click=${() => say({ type: 'read back', questionId: question.id })}
          >
            ${words.readBackYes}
          </button>`
    }
  `;
  return html`<div class="now" role="group" aria-label=${words.readBackTitle}>
    <p>${words.readBackAsk}</p>
    ${written.map(one)}
  </div>`;
}

const doneWords = (at: string, words: Beside['words'], dateOf: Beside['dateOf']): string =>
  `${fill(words.readBackDone, { date: dateOf(at) })} ${words.notYetTheirs}`;
