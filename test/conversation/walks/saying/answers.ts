import type { ItemField, Question } from '../../../../src/content/pack.js';
import type { ConversationEvent } from '../../../../src/conversation/events.js';
import type { AnswerValue, Person } from '../../../../src/plan/plan.js';
import type { Chance } from '../random.js';
import { wordsOf } from './said-words.js';

/** What an answer is made from. */
interface Giver {
  readonly chance: Chance;
  readonly people: readonly Person[];
  readonly newId: () => string;
  /** Options of the question that open another question: chosen more often, so that hidden questions are met. */
  readonly opening: readonly string[];
}

type Fill = (
  field: Omit<ItemField, 'options'> & { readonly options: readonly string[] },
  giver: Giver,
) => unknown;

const dayOf = ({ int }: Chance): string =>
  `${int(1940, 2031)}-${String(int(1, 12)).padStart(2, '0')}-${String(int(1, 28)).padStart(2, '0')}`;

const oneOf = (options: readonly string[], { chance, opening }: Giver): string => {
  const openers = options.filter((id) => opening.includes(id));
  return chance.pick(openers.length > 0 && chance.likely(0.8) ? openers : options);
};

const fills: Readonly<Record<ItemField['type'], Fill>> = {
  single: ({ options }, giver) => oneOf(options, giver),
  multi: ({ options, max }, { chance }) => chance.some(options, 1, Math.min(max ?? 4, 4)),
  ranked: ({ options }, { chance }) =>
    chance.some(options, 1).map((id) => ({ id, ...(chance.likely(0.2) && { tiedWithNext: true }) })),
  scale: ({ min = 0, max = 10 }, { chance }) => chance.int(min, max),
  ratings: () => undefined,
  ratedMulti: () => undefined,
  yesNoNotSure: (_, giver) => oneOf(['yes', 'no', 'notSure'], giver),
  date: (_, { chance }) => dayOf(chance),
  text: (_, { chance }) => wordsOf(chance),
  longText: (_, { chance }) => wordsOf(chance),
  people: ({ max = 3 }, { chance, people }) =>
    chance.some(
      people.map(({ id }) => id),
      1,
      max,
    ),
  place: () => undefined,
  group: () => undefined,
  steps: (_, { chance, newId }) =>
    Array.from({ length: chance.int(1, 2) }, () => ({
      id: newId(),
      text: wordsOf(chance),
      ...(chance.likely(0.4) && { done: chance.likely(0.5) }),
    })),
  media: (_, { chance, newId }) => ({
    ...{ id: newId(), contentType: 'audio/ogg', hash: 'ab'.repeat(32), transcript: wordsOf(chance) },
  }),
};

function itemOf(question: Question, giver: Giver): unknown {
  const fields = (question.itemFields ?? []).filter(({ roles }) => roles?.length !== 0);
  const given = fields
    .filter(({ required }) => required === true || giver.chance.likely(0.6))
    .map((field) => [field.id, fills[field.type]({ ...field, options: field.options ?? [] }, giver)]);
  return { id: giver.newId(), ...Object.fromEntries(given) };
}

function placeOf({ fields = [] }: Question, options: readonly string[], giver: Giver): unknown {
  const { chance } = giver;
  return {
    ...(options.length > 0 && { setting: oneOf(options, giver) }),
    ...(fields.includes('orgName') && chance.likely(0.4) && { orgName: wordsOf(chance) }),
    ...(fields.includes('address') && chance.likely(0.4) && { address: wordsOf(chance) }),
    ...(fields.includes('isUsualResidence') &&
      chance.likely(0.3) && { isUsualResidence: chance.likely(0.5) }),
  };
}

function valueOf(question: Question, giver: Giver): unknown {
  const { chance } = giver;
  const options = (question.options ?? []).map(({ id }) => id);
  const ratings = question.ratings ?? [];
  switch (question.type) {
    case 'group':
      return Array.from({ length: chance.int(1, 2) }, () => itemOf(question, giver));
    case 'place':
      return placeOf(question, options, giver);
    case 'ratings':
      return Object.fromEntries(chance.some(options, 1, 5).map((id) => [id, chance.pick(ratings)]));
    case 'ratedMulti':
      return chance
        .some(options, 1, 4)
        .map((id) => ({ id, ...(chance.likely(0.7) && { severity: Number(chance.pick(ratings)) }) }));
    default:
      return fills[question.type](
        {
          ...{ id: question.id, type: question.type, options },
          ...(question.min !== undefined && { min: question.min }),
          ...(question.max !== undefined && { max: question.max }),
        },
        giver,
      );
  }
}

/** An answer to a question as it stands on the screen: of its type, with what it offers. `mark` stands in its words. */
export function answerTo(
  question: Question,
  giver: Giver,
  mark: string,
): ConversationEvent & { readonly type: 'answer' } {
  const { chance } = giver;
  const isWords = question.type === 'text' || question.type === 'longText';
  const hasWords = isWords || mark !== '' || chance.likely(0.25);
  const newcomer: Person = {
    id: giver.newId(),
    part: chance.pick(['family', 'friend']),
    name: wordsOf(chance),
  };
  const isNew = question.type === 'people' && chance.likely(0.15);
  const value = isNew ? [newcomer.id] : (valueOf(question, giver) as AnswerValue);
  return {
    ...{ type: 'answer', questionId: question.id },
    ...(!isWords && { value }),
    ...(hasWords && { text: `${mark}${wordsOf(chance)}` }),
    ...(isNew && { people: [newcomer] }),
  };
}
