import type { Ownership } from '../schema/entry.js';

/** How a question is answered. `text` and `longText` fill an entry's `text`, every other type its `value`. */
export type AnswerType =
  | 'single'
  | 'multi'
  | 'ranked'
  | 'scale'
  | 'ratings'
  | 'ratedMulti'
  | 'yesNoNotSure'
  | 'text'
  | 'longText'
  | 'date'
  | 'people'
  | 'place'
  | 'group'
  | 'media';

/** What a field of an item takes: what a question takes, or the steps towards a goal, `[{id, text, done?}]`. */
export type ItemType = AnswerType | 'steps';

/** One field of an item of a group. */
export interface ItemShape {
  readonly id: string;
  readonly type: ItemType;
  readonly options?: readonly string[];
  readonly required?: boolean;
  /** The two ends of a scale. */
  readonly min?: number;
  readonly max?: number;
}

/** What an answer to one question may be, whose it is, and where in the plan its one home is. */
export interface AnswerShape {
  readonly type: AnswerType;
  readonly ownership: Ownership;
  readonly writesTo:
    | 'statements'
    | 'legalFacts'
    | 'clinicalRecords'
    | 'recommendations'
    | 'visits'
    | 'capacity'
    | 'people'
    | 'topics'
    | 'review'
    | 'agreements';
  readonly options?: readonly string[];
  /** Fewest and most: of a scale its ends, of a list its length. */
  readonly min?: number;
  readonly max?: number;
  /** The fields of a place. */
  readonly fields?: readonly string[];
  readonly itemFields?: readonly ItemShape[];
  /**
   * What each option may be rated. Of a `ratedMulti` question these are the numbers that `severity` may be, written as
   * ids: `'0'` to `'4'`.
   */
  readonly ratings?: readonly string[];
}

/** The id of the pack that these shapes are of. The answers of any other pack are checked for shape alone. */
export const builtInPack = 'uk-what-matters';

/** Shapes by question id. */
export type AnswerShapes = Readonly<Record<string, AnswerShape>>;

/** Whose it is and where it lives, for most questions. */
export const wish = { ownership: 'preference', writesTo: 'statements' } as const;
export const fact = { ownership: 'fact', writesTo: 'statements' } as const;
export const consent = { ownership: 'consent', writesTo: 'statements' } as const;
export const legal = { ownership: 'legalFact', writesTo: 'legalFacts' } as const;
export const clinical = { ownership: 'clinical', writesTo: 'clinicalRecords' } as const;

/** Somewhere to be: home, in care, or elsewhere. */
export const somewhere = {
  type: 'place',
  options: ['home', 'relative', 'careHome', 'hospice', 'hospital', 'community', 'other', 'noPreference'],
  fields: ['setting', 'orgName', 'address', 'isUsualResidence'],
} as const;
