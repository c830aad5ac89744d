import type { QuestionType } from '../../content/pack.js';
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

/** Which field takes which type of answer, and how its code is fetched. Types that are not here cannot be asked yet. */
export const fieldFor: Readonly<Partial<Record<QuestionType, () => FieldClass | Promise<FieldClass>>>> = {
  single: choice,
  yesNoNotSure: choice,
  text: ownWords,
  longText: ownWords,
  multi: async () => named('care-choices', (await import('../fields/care-choices.js')).CareChoices),
  people: async () => named('care-people', (await import('../fields/care-people.js')).CarePeople),
  place: async () => named('care-place', (await import('../fields/care-place.js')).CarePlace),
  group: async () => named('care-group', (await import('../fields/care-group.js')).CareGroup),
};
