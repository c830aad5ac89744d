import { html, type TemplateResult } from 'lit';
import { choiceWords, sideWords } from '../../../language/en-GB/urgent.js';
import { shortDayOf } from '../../../language/dates.js';
import { wordOf, type Words } from '../../../language/plain-id.js';
import type { Person } from '../../../plan/plan.js';
import { personLine } from '../person-line.js';

type Said = string | TemplateResult;

/** Sides whose values are ids of choices; every other side holds what somebody typed, and stands as typed. */
const choiceSides = ['kind', 'setting', 'actsJointly', 'registered', 'lifeSustainingAuthority', 'primary'];

/**
 * A chosen answer in a few words, a line for each thing chosen. People carry their telephone numbers.
 *
 * @param people those whom the answer names.
 */
export function choiceLines(value: unknown, questionId: string, people: readonly Person[]): readonly Said[] {
  const words = choiceWords[questionId] ?? choiceWords[questionId.split('.', 1)[0] ?? ''] ?? {};
  return listOf(value).flatMap((one) => {
    if (typeof one !== 'object' || one === null) return [said(one, people, words)];
    const sides = Object.entries(one).filter(([side]) => side !== 'id');
    return sides.map(([side, held]) => {
      const label = wordOf(sideWords, side);
      const inWords = choiceSides.includes(side) ? words : undefined;
      return html`${label && `${label}: `}${listOf(held).map(
        (each, index) => html`${index ? ', ' : ''}<bdi>${said(each, people, inWords)}</bdi>`,
      )}`;
    });
  });
}

function listOf(value: unknown): readonly unknown[] {
  return value === undefined ? [] : [value].flat();
}

/** One thing chosen; without words to look it up in, one thing typed. */
function said(one: unknown, people: readonly Person[], words: Words | undefined): Said {
  if (typeof one === 'boolean') return wordOf({}, one ? 'yes' : 'no');
  const text = String(one);
  const person = people.find(({ id }) => id === text);
  if (person) return personLine(person);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return shortDayOf(text);
  return words ? wordOf(words, text) : text;
}
