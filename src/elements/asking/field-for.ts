import type { QuestionType } from '../../content/pack.js';
import { register } from '../base/register.js';
import { CareChoice } from '../fields/care-choice.js';

/** The element that takes an answer of one type, and how its code is fetched. */
export interface FieldEntry {
  readonly tag: string;
  readonly load: () => Promise<void> | void;
}

const choice: FieldEntry = { tag: 'care-choice', load: () => register('care-choice', CareChoice) };

const ownWords: FieldEntry = {
  tag: 'care-own-words',
  load: async () => register('care-own-words', (await import('../fields/care-own-words.js')).CareOwnWords),
};

/** Which field takes which type of answer. Types that are not here cannot be asked yet. */
export const fieldFor: Readonly<Partial<Record<QuestionType, FieldEntry>>> = {
  single: choice,
  yesNoNotSure: choice,
  text: ownWords,
  longText: ownWords,
  multi: {
    tag: 'care-choices',
    load: async () => register('care-choices', (await import('../fields/care-choices.js')).CareChoices),
  },
  people: {
    tag: 'care-people',
    load: async () => register('care-people', (await import('../fields/care-people.js')).CarePeople),
  },
  place: {
    tag: 'care-place',
    load: async () => register('care-place', (await import('../fields/care-place.js')).CarePlace),
  },
  group: {
    tag: 'care-group',
    load: async () => register('care-group', (await import('../fields/care-group.js')).CareGroup),
  },
};
