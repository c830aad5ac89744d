import { html, nothing, type TemplateResult } from 'lit';
import type { ConversationView, ReviewRow } from '../../conversation/view.js';
import type { Entry, Person } from '../../plan/plan.js';
import { fill } from '../../language/fill.js';
import type { standbyWords } from '../../language/en-GB/standby.js';
import type { Furniture } from '../../language/furniture.js';
import { answerWords, type Reading } from './answer-words.js';

/** How to read the answers of a row. The person goes by the name they like. */
export function readingOf(
  { question, words }: ReviewRow,
  { plan, name }: ConversationView,
  { you, yes, no }: Furniture,
  date: (iso: string) => string,
): Reading {
  const people: readonly Person[] = plan.people.map((person) =>
    person.part === 'person' ? { ...person, name: name ?? person.name ?? you } : person,
  );
  return { question, words, people, date, yesNo: { yes, no } };
}

/**
 * What somebody said, as a quotation under their name. Own words stand byte for byte and are never translated.
 */
export function saidBy(
  entry: Entry,
  reading: Reading,
  words: typeof standbyWords & Furniture,
): TemplateResult {
  const speaker = reading.people.find(({ id }) => id === entry.saidBy);
  const name = speaker?.name ?? (speaker?.part === 'person' ? words.thePerson : words.someone);
  const standing = standingOf(entry, words);
  return html`<blockquote class="said" part="person-words">
    ${entry.saidBy ? html`<p class="by small">${fill(words.said, { name })}</p>` : nothing}
    ${standing ? html`<p>${standing}</p>` : nothing}
    ${answerWords(entry, reading).map((line) => html`<p dir="auto">${line}</p>`)}
    ${entry.text ? html`<p class="words" dir="auto" translate="no">${entry.text}</p>` : nothing}
  </blockquote>`;
}

/** A standing is told in the words of the button that was pressed. */
function standingOf({ status }: Entry, words: Furniture): string | undefined {
  const said: Readonly<Record<string, string>> = {
    notSure: words.notSure,
    askLater: words.askLater,
    declined: words.ratherNotSay,
  };
  return said[status];
}
