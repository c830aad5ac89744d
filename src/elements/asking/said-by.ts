import { html, nothing, type TemplateResult } from 'lit';
import type { Entry } from '../../plan/plan.js';
import { fill } from '../../language/fill.js';
import type { Furniture } from '../../language/furniture.js';
import { answerWords, type Reading } from './answer-words.js';

/**
 * What somebody said, as a quotation under their name. Own words stand byte for byte and are never translated.
 */
export function saidBy(entry: Entry, reading: Reading, words: Furniture): TemplateResult {
  const speaker = reading.people.find(({ id }) => id === entry.saidBy);
  const name = speaker?.name ?? (speaker?.part === 'person' ? words.thePerson : words.someone);
  const status = statusWordsOf(entry, words);
  return html`<blockquote class="said" part="person-words">
    <p class="by small">${fill(words.said, { name })}</p>
    ${status ? html`<p>${status}</p>` : nothing}
    ${answerWords(entry, reading).map((line) => html`<p dir="auto">${line}</p>`)}
    ${entry.text ? html`<p class="words" dir="auto" translate="no">${entry.text}</p>` : nothing}
  </blockquote>`;
}

function statusWordsOf({ status }: Entry, words: Furniture): string | undefined {
  const said: Readonly<Record<string, string>> = {
    notSure: words.savedNotSure,
    askLater: words.savedAskLater,
    declined: words.savedDeclined,
  };
  return said[status];
}
