/** One field as the shared suite meets it. A field that field-for.ts names and that has no case here fails the suite. */
export interface FieldCase {
  readonly tag: string;
  /** What sets this case apart from others of the same tag. */
  readonly as?: string;
  readonly settings: Readonly<Record<string, unknown>>;
  /** An answer to begin with. */
  readonly value?: unknown;
  /** Keys that give an answer once the first control has focus. */
  readonly keys: readonly string[];
  readonly answer?: unknown;
  readonly text?: string;
}

const options = [
  { id: 'home', label: 'My own home' },
  { id: 'hospice', label: 'Hospice' },
  { id: 'none', label: 'None of these' },
];
const everyone = [
  { id: 'ada', part: 'person', name: 'Ada Example' },
  { id: 'sam', part: 'family', name: 'Sam Example', relationship: 'son', phone: '01632 960001' },
];
const itemFields = [
  { id: 'kind', type: 'single', options: ['respect', 'other'] },
  { id: 'where', type: 'text', required: true },
  { id: 'dateOnForm', type: 'date' },
  { id: 'signed', type: 'yesNoNotSure' },
  { id: 'seenBy', type: 'people' },
];
const points = [
  { id: 'longer', label: 'Living as long as I can, even if treatment is hard' },
  { id: 'balance', label: 'A balance of both' },
  { id: 'comfort', label: 'Comfort, even if my life may be shorter' },
];
const feelings = [
  { id: 'want', label: 'I would want it' },
  { id: 'ratherNot', label: "I'd rather not" },
  { id: 'talk', label: "Let's talk about it" },
];
const strengths = ['Not at all', 'A little', 'Overwhelming'].map((label, index) => ({
  id: String(index),
  label,
}));

let made = 0;

/** Ids that are the same in each run of a case. */
export const newId = (): string => `new-${++made}`;

/** Begins the ids anew. */
export const startIds = (): void => void (made = 0);

/** Every field, once or more. */
export const fieldCases: readonly FieldCase[] = [
  { tag: 'care-choice', settings: { options }, value: 'home', keys: ['Space'], answer: 'home' },
  { tag: 'care-choices', settings: { options }, value: ['home'], keys: ['Space'], answer: ['home'] },
  { tag: 'care-own-words', as: 'long', settings: { long: true }, keys: ['h', 'i'], text: 'hi' },
  { tag: 'care-own-words', settings: {}, keys: ['h', 'i'], text: 'hi' },
  { tag: 'care-people', settings: { everyone, newId }, value: ['sam'], keys: ['Enter'], answer: ['sam'] },
  {
    tag: 'care-place',
    settings: { options },
    value: { setting: 'hospice' },
    keys: ['Space'],
    answer: { setting: 'home' },
  },
  {
    tag: 'care-group',
    settings: { fields: itemFields, everyone, newId, fieldWords: { where: 'Where it is' } },
    value: [{ id: 'form-1', where: 'Kitchen drawer', seenBy: ['sam'] }],
    keys: ['Space'],
    answer: [{ id: 'new-1', kind: 'respect' }],
  },
  {
    tag: 'care-rank',
    settings: { options: options.slice(0, 2) },
    value: [{ id: 'hospice', tiedWithNext: true }, { id: 'home' }],
    keys: ['Space', 'Tab', 'Space', 'Tab', 'Enter', 'Tab', 'Tab', 'Enter'],
    answer: [{ id: 'hospice' }, { id: 'home' }],
  },
  {
    tag: 'care-scale',
    as: 'in words',
    settings: { options: points },
    value: 'balance',
    keys: ['Space'],
    answer: 'longer',
  },
  {
    tag: 'care-scale',
    as: 'in numbers',
    settings: { min: 0, max: 100, step: 10, pointWords: { 10: 'In bed, unresponsive' } },
    value: 70,
    keys: ['Space'],
    answer: 0,
  },
  {
    tag: 'care-ratings',
    settings: { options: options.slice(0, 2), ratings: feelings },
    value: { hospice: 'talk' },
    keys: ['Space'],
    answer: { home: 'want' },
  },
  {
    tag: 'care-rated-choices',
    settings: { options, ratings: strengths },
    value: [{ id: 'home', severity: 1 }],
    keys: ['Space', 'Tab', 'Space'],
    answer: [{ id: 'home', severity: 0 }],
  },
  {
    tag: 'care-date',
    settings: {},
    value: '2026-05-14',
    keys: ['3', 'Tab', '4', 'Tab', '2', '0', '2', '6'],
    answer: '2026-04-03',
  },
  {
    tag: 'care-evidence',
    settings: { seers: [{ id: 'lee', part: 'professional', name: 'Dr Lee Example' }], today: '2026-11-22' },
    value: { evidence: 'seen', seenBy: 'lee', seenOn: '2026-11-20' },
    keys: ['Space'],
    answer: { evidence: 'reported' },
  },
];
