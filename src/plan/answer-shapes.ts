import type { Ownership } from './schema/entry.js';

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

/** One field of an item of a group. */
export interface ItemShape {
  readonly id: string;
  readonly type: AnswerType;
  readonly options?: readonly string[];
  readonly required?: boolean;
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
  /** What each option of a `ratings` question may be rated. */
  readonly ratings?: readonly string[];
}

/** The id of the pack that these shapes are of. The answers of any other pack are checked for shape alone. */
export const builtInPack = 'uk-what-matters';

const wish = { ownership: 'preference', writesTo: 'statements' } as const;
const fact = { ownership: 'fact', writesTo: 'statements' } as const;
const consent = { ownership: 'consent', writesTo: 'statements' } as const;
const legal = { ownership: 'legalFact', writesTo: 'legalFacts' } as const;

/** The one home of what each built-in question takes. An option `notSure` is stored as the status, never as a value. */
export const answerShapes = {
  'start.who': {
    type: 'single',
    ownership: 'record',
    writesTo: 'visits',
    options: ['self', 'selfHelped', 'withClinician', 'parent', 'proxy', 'clinicianAfter'],
  },
  'start.adult': { ...fact, type: 'yesNoNotSure' },
  'start.permission': { ...wish, type: 'single', options: ['yes', 'little', 'notToday', 'never'] },
  'about.preferredName': { ...fact, type: 'text' },
  'communication.language': { ...fact, type: 'single', options: ['en', 'cy', 'other', 'bsl'] },
  'communication.needs': {
    ...fact,
    type: 'multi',
    options: ['hearing', 'sight', 'speech', 'thinking', 'summon', 'safety', 'learning', 'autistic', 'none'],
  },
  'people.firstCall': { ...fact, type: 'people', max: 2 },
  'matters.top': { ...wish, type: 'longText' },
  'matters.fear': { ...wish, type: 'longText' },
  'place.care': {
    ...wish,
    type: 'place',
    options: ['home', 'relative', 'careHome', 'hospice', 'hospital', 'community', 'other', 'noPreference'],
    fields: ['setting', 'orgName', 'address', 'isUsualResidence'],
  },
  'place.ifWorse': { ...wish, type: 'single', options: ['yes', 'onlyIf', 'avoid', 'comfortOnly', 'depends'] },
  'emergency.existing-form': { ...legal, type: 'single', options: ['yes', 'no', 'notSure'] },
  'emergency.existing-form-details': {
    ...legal,
    type: 'group',
    itemFields: [
      { id: 'kind', type: 'single', options: ['respect', 'dnacpr', 'tep', 'other'] },
      { id: 'where', type: 'text', required: true },
      { id: 'dateOnForm', type: 'date' },
      { id: 'seenBy', type: 'people' },
    ],
  },
  'legal.adrt': { ...legal, type: 'single', options: ['yes', 'yesLst', 'no', 'want', 'notSure'] },
  'legal.adrtWhere': {
    ...legal,
    type: 'group',
    itemFields: [
      { id: 'location', type: 'text' },
      { id: 'copiesWith', type: 'people' },
      { id: 'date', type: 'date' },
      { id: 'upload', type: 'media' },
    ],
  },
  'legal.lpa': {
    ...legal,
    type: 'single',
    options: ['yes', 'yesLst', 'propertyOnly', 'no', 'want', 'notSure'],
  },
  'legal.attorneys': {
    ...legal,
    type: 'group',
    itemFields: [
      { id: 'person', type: 'people', required: true },
      { id: 'actsJointly', type: 'yesNoNotSure' },
      { id: 'registered', type: 'yesNoNotSure' },
      { id: 'documentSeenBy', type: 'people' },
      { id: 'lifeSustainingAuthority', type: 'yesNoNotSure' },
    ],
  },
  'sharing.consent': {
    ...consent,
    type: 'single',
    options: ['yes', 'some', 'no', 'bestInterests', 'attorney', 'parental', 'withdrawn'],
  },
  'sharing.exclude': {
    ...consent,
    type: 'multi',
    options: [
      'about',
      'communication',
      'people',
      'health',
      'matters',
      'living',
      'comfort',
      'faith',
      'place',
      'emergency',
      'legal',
      'lastdays',
      'after',
      'growing',
    ],
  },
  'sharing.keyWorker': { ...fact, type: 'people' },
  'sharing.agree': {
    type: 'single',
    ownership: 'record',
    writesTo: 'agreements',
    options: ['yes', 'mostly', 'no', 'notShown'],
  },
} as const satisfies Readonly<Record<string, AnswerShape>>;
