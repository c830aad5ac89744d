import type { Question, ResolvedWords } from '../../content/pack.js';
import type { Entry, Person } from '../../plan/plan.js';

/** What a reading of an answer needs to know. */
export interface Reading {
  readonly question: Question;
  readonly words: ResolvedWords;
  readonly people: readonly Person[];
  readonly date: (iso: string) => string;
  readonly yesNo: Readonly<Record<string, string>>;
}

type Plain = Readonly<Record<string, unknown>>;

/** A chosen answer in words, one line for each thing chosen. Own words are not among them: they stand by themselves. */
export function answerWords({ value }: Pick<Entry, 'value'>, reading: Reading): readonly string[] {
  if (value === undefined) return [];
  const { type } = reading.question;
  if (type === 'group' && Array.isArray(value))
    return value.flatMap((item) => fieldsOf(item as Plain, reading));
  if (type === 'place') return fieldsOf(value as Plain, reading);
  const many: readonly unknown[] = Array.isArray(value) ? value : [value];
  return many.map((one) => oneOf(one, type, reading.words.options, reading));
}

function oneOf(
  one: unknown,
  type: string,
  labels: Readonly<Record<string, string>>,
  reading: Reading,
): string {
  if (typeof one === 'object' && one !== null && 'id' in one) return oneOf(one.id, type, labels, reading);
  const id = String(one);
  if (type === 'people') return reading.people.find((person) => person.id === id)?.name ?? '';
  if (type === 'date') return reading.date(id);
  return labels[id] ?? reading.yesNo[id] ?? id;
}

function fieldsOf(item: Plain, reading: Reading): readonly string[] {
  const { question, words } = reading;
  return Object.entries(item)
    .filter(([key, value]) => key !== 'id' && value !== '' && value !== undefined)
    .map(([key, value]) => {
      const type = question.itemFields?.find(({ id }) => id === key)?.type ?? '';
      const labels = key === 'setting' ? words.options : (words.fieldOptions[key] ?? {});
      const many: readonly unknown[] = Array.isArray(value) ? value : [value];
      const text = many.map((one) => oneOf(one, type, labels, reading)).join(', ');
      const label = words.fields[key] ?? key;
      return key === 'setting' ? text : `${label}${/[?.]$/.test(label) ? '' : ':'} ${text}`;
    });
}
