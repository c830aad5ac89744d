import { html, nothing, type TemplateResult } from 'lit';
import { plainId, wordOf, type Words } from '../../../language/plain-id.js';
import { personLine } from '../person-line.js';
import type { Frame } from './frame.js';
import type { SummaryRow } from './summary-parts.js';

type Line = string | TemplateResult;

/** A chosen answer in the words of the pack, a line for each thing chosen; without a pack, ids in plain form. */
export function valueLines(value: unknown, row: SummaryRow, frame: Frame): readonly Line[] {
  if (value === undefined) return [];
  const labels = row.words?.options ?? {};
  const many: readonly unknown[] = Array.isArray(value) ? value : [value];
  return many.flatMap((one) =>
    typeof one === 'object' && one !== null ? sidesOf(one, row, frame) : [lineOf(one, labels, frame)],
  );
}

function lineOf(one: unknown, labels: Words, frame: Frame): Line {
  const id = String(one);
  return known(one, frame) ?? wordOf(labels, id);
}

/** What reads the same whatever was asked: a boolean, a person of the plan, a date. */
function known(one: unknown, { people, dateOf }: Frame): Line | undefined {
  if (typeof one === 'boolean') return plainId(one ? 'yes' : 'no');
  const person = people.find(({ id }) => id === one);
  if (person) return personLine(person);
  return typeof one === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(one) ? dateOf(one) : undefined;
}

/** The sides of a place or of an item, each under its label. What is not known to be a choice stands as it was typed. */
function sidesOf(item: object, { words, question }: SummaryRow, frame: Frame): readonly Line[] {
  return Object.entries(item)
    .filter(([side]) => side !== 'id')
    .map(([side, value]) => {
      const isSetting = side === 'setting';
      const type = question?.itemFields?.find(({ id }) => id === side)?.type;
      const isChoice = isSetting || type === 'single' || type === 'multi' || type === 'yesNoNotSure';
      const labels = (isSetting ? words?.options : words?.fieldOptions?.[side]) ?? {};
      const many: readonly unknown[] = Array.isArray(value) ? value : [value];
      const said = many.map((one) =>
        isChoice ? lineOf(one, labels, frame) : (known(one, frame) ?? String(one)),
      );
      const name = wordOf(words?.fields, side);
      const label = isSetting ? '' : name.endsWith('?') ? `${name} ` : `${name}: `;
      return html`${label}${said.map((one, index) => html`${index > 0 ? ', ' : nothing}<bdi>${one}</bdi>`)}`;
    });
}
