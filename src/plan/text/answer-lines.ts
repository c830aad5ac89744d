import { fill } from '../../language/fill.js';
import type { EnglishTables } from '../../language/language-book.js';
import { wordOf, type Words } from '../../language/plain-id.js';
import type { Person } from '../schema/people.js';

/** A part of a line: words of ours, what somebody typed, a person of the plan, or an ISO date. */
export type Piece =
  string | { readonly typed: string } | { readonly person: Person } | { readonly date: string };

/** One line of an answer, under the name of a field where it has one. */
export interface AnswerLine {
  readonly label?: string | undefined;
  /** Whether another item of a group begins with it. */
  readonly begins?: boolean;
  readonly pieces: readonly Piece[];
}

/** The words of one question, as a pack has them. */
export interface QuestionLabels {
  readonly prompt?: string;
  readonly options?: Words;
  readonly fields?: Words;
  readonly fieldOptions?: Readonly<Record<string, Words>>;
  readonly ratings?: Words;
}

/** How one question is answered, as a pack or the plan's own table has it. */
export interface QuestionShape {
  readonly type: string;
  readonly max?: number;
  readonly itemFields?: readonly { readonly id: string; readonly type: string; readonly max?: number }[];
}

/** What is needed to put an answer into words. Without words, ids stand as plain words; without a shape, the value tells. */
export interface AnswerFrame {
  readonly words?: QuestionLabels | undefined;
  readonly shape?: QuestionShape | undefined;
  readonly people: readonly Person[];
  /** What no question has words for, in the language of the lines. */
  readonly said: EnglishTables['answer'];
}

type Plain = Readonly<Record<string, unknown>>;

const choiceTypes = ['single', 'multi', 'yesNoNotSure', 'place'];
const isItem = (one: unknown): one is Plain => typeof one === 'object' && one !== null;

/** A chosen answer in words, a line for each thing chosen; what somebody typed in a field stays as it was typed. */
export function answerLines(value: unknown, frame: AnswerFrame): readonly AnswerLine[] {
  const { words, shape, said } = frame;
  if (value === undefined) return [];
  if (Array.isArray(value)) {
    const all = value as readonly unknown[];
    if (shape?.type === 'ranked') return rankedLines(all, words?.options);
    return all.flatMap((one) => (isItem(one) ? itemLines(one, frame) : [{ pieces: [pieceOf(one, frame)] }]));
  }
  if (!isItem(value)) return [{ pieces: [scaleOf(value, shape, said) ?? pieceOf(value, frame)] }];
  if (shape?.type === 'ratings')
    return Object.entries(value).map(([id, rating]) => ({
      label: wordOf(words?.options, id),
      pieces: [wordOf(words?.ratings, String(rating))],
    }));
  return itemLines(value, frame);
}

/** In the order given. Things that matter the same share a number. */
function rankedLines(all: readonly unknown[], labels: Words | undefined): readonly AnswerLine[] {
  let place = 1;
  return all.map((one, i) => {
    const before = all[i - 1];
    if (i > 0 && !(isItem(before) && before['tiedWithNext'] === true)) place = i + 1;
    return { label: String(place), pieces: [wordOf(labels, String(isItem(one) ? one['id'] : one))] };
  });
}

function itemLines(item: Plain, frame: AnswerFrame): readonly AnswerLine[] {
  const { words, shape } = frame;
  const sides = Object.entries(item).filter(([side]) => side !== 'id');
  // A rated choice is named by its id; an item of a group has an id of its own that says nothing.
  const isRated = shape?.type === 'ratedMulti' || 'severity' in item;
  const named = wordOf(words?.options, String(item['id']));
  if (isRated && item['severity'] === undefined) return [{ pieces: [named] }];
  if (isRated) return [{ label: named, pieces: [wordOf(words?.ratings, String(item['severity']))] }];
  if (sides.length === 0) return item['id'] === undefined ? [] : [{ pieces: [named] }];
  return sides.map(([side, held], at) => ({
    ...(at === 0 && sides.length > 1 && { begins: true }),
    label: side === 'setting' ? undefined : wordOf(words?.fields, side),
    pieces: (Array.isArray(held) ? (held as readonly unknown[]) : [held]).map((one) =>
      sideOf(one, side, frame),
    ),
  }));
}

/** One thing in a field. What is not known to be a choice stands as it was typed. */
function sideOf(one: unknown, side: string, frame: AnswerFrame): Piece {
  if (isItem(one)) {
    const text = String(one['text'] ?? one['id']);
    return one['done'] === true ? fill(frame.said.doneStep, { step: text }) : { typed: text };
  }
  const field = frame.shape?.itemFields?.find(({ id }) => id === side);
  const options = side === 'setting' ? frame.words?.options : frame.words?.fieldOptions?.[side];
  const isChoice = side === 'setting' || options !== undefined || (field && choiceTypes.includes(field.type));
  if (isChoice) return pieceOf(one, { ...frame, words: options ? { options } : {} });
  return scaleOf(one, field, frame.said) ?? known(one, frame) ?? { typed: String(one) };
}

function pieceOf(one: unknown, frame: AnswerFrame): Piece {
  return known(one, frame) ?? wordOf(frame.words?.options, String(one));
}

/** What reads the same whatever was asked: a boolean, a person of the plan, a date. */
function known(one: unknown, { people, said }: AnswerFrame): Piece | undefined {
  if (typeof one === 'boolean') return one ? said.yes : said.no;
  const person = people.find(({ id }) => id === one);
  if (person) return { person };
  return typeof one === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(one) ? { date: one } : undefined;
}

/** "7 of 10": a number alone does not say how far the scale goes. */
function scaleOf(
  one: unknown,
  shape: { readonly max?: number } | undefined,
  { ofMost }: AnswerFrame['said'],
): string | undefined {
  if (typeof one !== 'number') return undefined;
  return shape?.max === undefined ? String(one) : fill(ofMost, { count: one, most: shape.max });
}
