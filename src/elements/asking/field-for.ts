import type { Question, QuestionType } from '../../content/pack.js';
import type { FieldElement } from '../base/field-element.js';
import { register } from '../base/register.js';
import { CareChoice } from '../fields/care-choice.js';

/** The class of a field, with its tag registered. */
export type FieldClass = new () => FieldElement;

const named = <Field extends FieldClass>(tag: string, field: Field): Field => {
  register(tag, field);
  return field;
};

const choice = (): FieldClass => named('care-choice', CareChoice);

const ownWords = async (): Promise<FieldClass> =>
  named('care-own-words', (await import('../fields/care-own-words.js')).CareOwnWords);

const scale = async (): Promise<FieldClass> =>
  named('care-scale', (await import('../fields/rating/care-scale.js')).CareScale);

/**
 * Which field takes which type of answer, and how its code is fetched. Pictures and recordings (`media`) are kept by the
 * page round the conversation, which gives references to them; here somebody writes what there is and where. */
export const fieldFor: Readonly<Partial<Record<QuestionType, () => FieldClass | Promise<FieldClass>>>> = {
  single: choice,
  yesNoNotSure: choice,
  text: ownWords,
  longText: ownWords,
  media: ownWords,
  multi: async () => named('care-choices', (await import('../fields/care-choices.js')).CareChoices),
  people: async () => named('care-people', (await import('../fields/people/care-people.js')).CarePeople),
  place: async () => named('care-place', (await import('../fields/care-place.js')).CarePlace),
  group: async () => named('care-group', (await import('../fields/items/care-group.js')).CareGroup),
  date: async () => named('care-date', (await import('../fields/care-date.js')).CareDate),
  scale,
  ranked: async () => named('care-rank', (await import('../fields/order/care-rank.js')).CareRank),
  ratings: async () => named('care-ratings', (await import('../fields/rating/care-ratings.js')).CareRatings),
  ratedMulti: async () =>
    named('care-rated-choices', (await import('../fields/rating/care-rated-choices.js')).CareRatedChoices),
};

/** The field of one question. A choice of one that has two ends is a scale in words. */
export function fieldOf(question: Question): (() => FieldClass | Promise<FieldClass>) | undefined {
  return isScaleInWords(question) ? scale : fieldFor[question.type];
}

/** True for points in words between two ends, such as "living longer" and "comfort". */
export function isScaleInWords({ type, min, max }: Question): boolean {
  return type === 'single' && min !== undefined && max !== undefined;
}
