import * as z from 'zod/mini';
import type { AnswerShape, ItemShape } from '../answer-shapes.js';
import { date } from '../schema/text.js';

type Fault = 'CP317' | 'CP318' | undefined;
type Item = Readonly<Record<string, unknown>>;

/** Why a value is no answer to its question: of another type (CP317), or not among its options, fields or range (CP318). */
export function answerFault(shape: AnswerShape, value: unknown, people: ReadonlySet<string>): Fault {
  const { type, min = -Infinity, max = Infinity } = shape;
  if (type === 'text' || type === 'longText') return value === undefined ? undefined : 'CP317';
  if (value === undefined) return undefined;
  const size = Array.isArray(value) ? value.length : value;
  if (typeof size === 'number' && (size < min || size > max)) return 'CP318';
  return faultOf(shape, value, people);
}

function faultOf(shape: AnswerShape | ItemShape, value: unknown, people: ReadonlySet<string>): Fault {
  const isOption = (id: unknown): boolean => !shape.options || shape.options.includes(id as string);
  const among = (ids: readonly unknown[], has: (id: unknown) => boolean): Fault =>
    ids.every(has) ? undefined : 'CP318';
  switch (shape.type) {
    case 'single':
      return typeof value === 'string' ? among([value], isOption) : 'CP317';
    case 'yesNoNotSure':
      return among([value], (given) => given === 'yes' || given === 'no' || given === 'notSure');
    case 'scale':
      return typeof value === 'number' ? undefined : 'CP317';
    case 'date':
      return z.safeParse(date, value).success ? undefined : 'CP317';
    case 'text':
    case 'longText':
      return typeof value === 'string' ? undefined : 'CP317';
    case 'multi':
      return areTexts(value) ? among(value, isOption) : 'CP317';
    case 'people':
      return areTexts(value) ? among(value, (id) => people.has(id as string)) : 'CP317';
    case 'ranked':
    case 'ratedMulti':
      return areItems(value)
        ? (among(
            value.map(({ id }) => id),
            isOption,
          ) ?? extra(value, ['tiedWithNext', 'severity']))
        : 'CP317';
    case 'group':
      return areItems(value) ? groupFault(shape as AnswerShape, value, people) : 'CP317';
    default:
      return typeof value === 'object' && !Array.isArray(value)
        ? byKeyFault(shape as AnswerShape, value as Item)
        : 'CP317';
  }
}

function byKeyFault({ type, options, fields, ratings }: AnswerShape, value: Item): Fault {
  const keys =
    type === 'ratings' ? options : type === 'media' ? ['id', 'contentType', 'hash', 'transcript'] : fields;
  for (const [key, given] of Object.entries(value)) {
    if (keys && !keys.includes(key)) return 'CP318';
    const isFlag = key === 'isUsualResidence';
    if (typeof given !== (isFlag ? 'boolean' : 'string')) return 'CP317';
    const allowed = type === 'ratings' ? ratings : key === 'setting' ? options : undefined;
    if (allowed && !allowed.includes(given as string)) return 'CP318';
  }
  return type === 'media' && Object.keys(value).length < 4 ? 'CP317' : undefined;
}

function groupFault(
  { itemFields = [] }: AnswerShape,
  items: readonly Item[],
  people: ReadonlySet<string>,
): Fault {
  for (const item of items) {
    for (const field of itemFields) {
      const fault = item[field.id] === undefined ? undefined : faultOf(field, item[field.id], people);
      if (fault) return fault;
    }
  }
  return extra(
    items,
    itemFields.map(({ id }) => id),
  );
}

function extra(items: readonly Item[], fields: readonly string[]): Fault {
  const isKnown = (key: string): boolean => key === 'id' || fields.includes(key);
  return items.every((item) => Object.keys(item).every(isKnown)) ? undefined : 'CP318';
}

function areTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function areItems(value: unknown): value is Item[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'object');
}
