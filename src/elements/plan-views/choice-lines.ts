import { html, nothing, type TemplateResult } from 'lit';
import { choiceWords, sideWords } from '../../language/en-GB/urgent.js';
import { viewWords } from '../../language/en-GB/views.js';
import type { Person } from '../../plan/plan.js';

/** What a short reading of an answer needs to know. */
export interface ShortReading {
  readonly questionId: string;
  /** Those whom the answer names. */
  readonly people: readonly Person[];
  readonly dateOf: (iso: string) => string;
}

/** An id as words, for a choice that nobody gave words: "onlyIf" is read "only if". */
export function plainId(id: string): string {
  return id.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace(/[-_.]/g, ' ');
}

/** Somebody with a number to tap. */
export function personLine({ name, relationship, organisation, phone, part }: Person): TemplateResult {
  const about = relationship ?? organisation;
  return html`<bdi translate="no">${name ?? about ?? part}</bdi
    >${name && about ? html` (<bdi>${about}</bdi>)` : nothing}
    ${phone ? html`<a href="tel:${phone.replace(/[^\d+*#,;]/g, '')}"><bdi dir="ltr" class="number">${phone}</bdi></a>` : nothing}`;
}

/** Sides whose values are ids of choices; every other side holds what somebody typed, and stands as typed. */
const choiceSides: ReadonlySet<string> = new Set([
  ...['kind', 'setting', 'actsJointly', 'registered', 'lifeSustainingAuthority', 'primary'],
]);

/** A chosen answer, a line for each thing chosen. People carry their telephone numbers. */
export function choiceLines(value: unknown, reading: ShortReading): readonly (string | TemplateResult)[] {
  if (value === undefined) return [];
  const many: readonly unknown[] = Array.isArray(value) ? value : [value];
  return many.flatMap((one) =>
    typeof one === 'object' && one !== null ? sidesOf(one, reading) : [oneOf(one, reading)],
  );
}

function oneOf(one: unknown, { questionId, people, dateOf }: ShortReading): string | TemplateResult {
  if (typeof one === 'boolean') return one ? viewWords.yes : viewWords.no;
  const id = String(one);
  const person = people.find((known) => known.id === id);
  if (person) return personLine(person);
  if (/^\d{4}-\d{2}-\d{2}$/.test(id)) return dateOf(id);
  const place = questionId.startsWith('place.') ? choiceWords['place'] : undefined;
  return (
    (questionId === 'typed' ? id : undefined) ??
    choiceWords[questionId]?.[id] ??
    place?.[id] ??
    choiceWords['*']?.[id] ??
    id
  );
}

function sidesOf(item: object, reading: ShortReading): (string | TemplateResult)[] {
  return Object.entries(item)
    .filter(([side]) => side !== 'id')
    .map(([side, value]) => {
      const label = sideWords[side] ?? plainId(side);
      const many: readonly unknown[] = Array.isArray(value) ? value : [value];
      const questionId = choiceSides.has(side) ? reading.questionId : 'typed';
      const said = many.map((one) => oneOf(one, { ...reading, questionId }));
      const words = said.map((one, index) => html`${index > 0 ? ', ' : nothing}<bdi>${one}</bdi>`);
      return html`${label ? `${label}: ` : nothing}${words}`;
    });
}
