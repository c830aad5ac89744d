import { html, type TemplateResult } from 'lit';
import { shortDayOf } from '../../../language/dates.js';
import { wordOf, type Words } from '../../../language/plain-id.js';
import type { Person } from '../../../plan/plan.js';
import { personLine } from '../person-line.js';
import type { CardWords } from './card-words.js';

type Said = string | TemplateResult;

/** Sides whose values are ids of choices; every other side holds what somebody typed, and stands as typed. */
const choiceSides = ['kind', 'setting', 'actsJointly', 'registered', 'lifeSustainingAuthority', 'primary'];

/**
 * A chosen answer in a few words, a line for each thing chosen. People carry their telephone numbers.
 *
 * @param people those whom the answer names.
 */
export function choiceLines(
  value: unknown,
  questionId: string,
  people: readonly Person[],
  { choice, side: sides, locale }: CardWords,
): readonly Said[] {
  const [section = ''] = questionId.split('.', 1);
  const words = { ...choice['any'], ...choice[section], ...choice[questionId] };
  return listOf(value).flatMap((one) => {
    if (typeof one !== 'object' || one === null) return [said(one, people, locale, words)];
    const told = Object.entries(one).filter(([side]) => side !== 'id');
    return told.map(([side, held]) => {
      const label = wordOf(sides, side);
      return html`${label && `${label}: `}${listOf(held).map(
        (each, index) =>
          html`${index ? ', ' : ''}<bdi
              >${said(each, people, locale, isChoice(side, each) ? words : undefined)}</bdi
            >`,
      )}`;
    });
  });
}

const isChoice = (side: string, held: unknown): boolean =>
  choiceSides.includes(side) || typeof held === 'boolean';

function listOf(value: unknown): readonly unknown[] {
  return value === undefined ? [] : [value].flat();
}

/** One thing chosen; without words to look it up in, one thing typed. */
function said(one: unknown, people: readonly Person[], locale: string, words?: Words): Said {
  if (typeof one === 'boolean') return wordOf(words, one ? 'yes' : 'no');
  const text = String(one);
  const person = people.find(({ id }) => id === text);
  if (person) return personLine(person);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return shortDayOf(text, locale);
  return words ? wordOf(words, text) : text;
}
