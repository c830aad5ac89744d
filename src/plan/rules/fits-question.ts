import type { AnswerShape, ItemType } from '../answer-shapes/answer-shape.js';
import { wholeDate } from '../schema/text.js';

type Shape = Omit<Partial<AnswerShape>, 'type'> & { readonly type: ItemType };
type People = ReadonlySet<unknown>;
type Test = (value: unknown, shape: Shape, people: People) => boolean;

const isText = (value: unknown): value is string => typeof value === 'string';

const isOption = (id: unknown, { options }: Shape): boolean => isText(id) && (options?.includes(id) ?? true);

const isIn = (size: number, { min = -Infinity, max = Infinity }: Shape): boolean =>
  size >= min && size <= max;

const each = (value: unknown, shape: Shape, test: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && isIn(value.length, shape) && value.every(test);

const eachField = (value: unknown, test: (key: string, given: unknown) => boolean): boolean =>
  typeof value === 'object' && Object.entries(value ?? {}).every(([key, given]) => test(key, given));

const isSteps: Test = (value) =>
  each(value, { type: 'steps' }, (item) =>
    eachField(item, (key, given) =>
      key === 'done' ? typeof given === 'boolean' : (key === 'id' || key === 'text') && isText(given),
    ),
  );

/** Options, each with nothing more than one thing said of it. */
const isListOf =
  (mark: string, test: (given: unknown, shape: Shape) => boolean): Test =>
  (value, shape) =>
    each(value, shape, (item) =>
      eachField(item, (key, given) =>
        key === 'id' ? isOption(given, shape) : key === mark && test(given, shape),
      ),
    );

const isRanked = isListOf('tiedWithNext', (given) => typeof given === 'boolean');

const isRated = isListOf(
  'severity',
  (given, { ratings }) => typeof given === 'number' && (ratings?.includes(String(given)) ?? true),
);

const mediaFields = ['id', 'contentType', 'hash', 'transcript'];

/** What each type of question takes. */
const tests: Readonly<Record<ItemType, Test>> = {
  single: isOption,
  multi: (value, shape) => each(value, shape, (id) => isOption(id, shape)),
  people: (value, shape, people) => each(value, shape, (id) => people.has(id)),
  scale: (value, shape) => typeof value === 'number' && isIn(value, shape),
  yesNoNotSure: (value) => value === 'yes' || value === 'no' || value === 'notSure',
  date: (value) => isText(value) && wholeDate.test(value),
  text: isText,
  longText: isText,
  ranked: isRanked,
  ratedMulti: isRated,
  steps: isSteps,
  ratings: (value, shape) =>
    eachField(
      value,
      (key, given) => isOption(key, shape) && shape.ratings?.includes(given as string) === true,
    ),
  place: (value, shape) =>
    eachField(value, (key, given) => {
      if (!shape.fields?.includes(key)) return false;
      if (key === 'isUsualResidence') return typeof given === 'boolean';
      return key === 'setting' ? isOption(given, shape) : isText(given);
    }),
  group: (value, shape, people) =>
    each(value, shape, (item) =>
      eachField(item, (key, given) => {
        const field = shape.itemFields?.find(({ id }) => id === key);
        return field ? fitsQuestion(given, field, people) : key === 'id';
      }),
    ),
  media: (value) =>
    eachField(value, (key, given) => mediaFields.includes(key) && isText(given)) &&
    mediaFields.every((key) => key in (value as object)),
};

/** Whether a value is an answer to its question: of its type, among its options and fields, in its range. */
export function fitsQuestion(value: unknown, shape: Shape, people: People): boolean {
  return tests[shape.type](value, shape, people);
}
