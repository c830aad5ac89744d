import { limits } from '../plan/schema/limits.js';
import type { SchemaNode } from './schema-node.js';

const has = (...required: readonly string[]): SchemaNode => ({ required });
const lacks = (...keys: readonly string[]): SchemaNode => ({ not: { anyOf: keys.map((key) => has(key)) } });
const is = (key: string, ...values: readonly string[]): SchemaNode => ({
  properties: { [key]: { enum: values } },
  ...has(key),
});
const when = (condition: SchemaNode, then: SchemaNode, otherwise: SchemaNode = {}): SchemaNode => ({
  ...{ if: condition, then, else: otherwise },
});
const lists = (key: string, ...values: readonly string[]): SchemaNode => ({
  properties: { [key]: { allOf: values.map((value) => ({ contains: { const: value } })) } },
  ...has(key),
});

const answered = is('status', 'answered');

const entryRules: SchemaNode[] = [
  when(answered, { anyOf: [has('value'), has('text')] }, lacks('value')),
  when(is('status', 'answered', 'notSure'), {}, lacks('text')),
];

const legalRules: SchemaNode[] = [
  when(answered, has('evidence'), lacks('evidence')),
  when(
    is('evidence', 'seen'),
    {
      allOf: [
        has('seenBy', 'seenOn'),
        is('authority', 'self', 'professional'),
        { not: is('value', 'no', 'want') },
      ],
    },
    lacks('seenBy', 'seenOn'),
  ),
];

const signed = (state: string): SchemaNode => ({
  properties: { signature: is('state', state) },
  ...has('signature'),
});

const recommendationRules: SchemaNode[] = [
  when(is('source', 'made-here'), {
    allOf: [has('guidance', 'reason', 'reviewOn'), { not: signed('copied') }],
  }),
  when(signed('copied'), has('seenBy', 'seenOn')),
  when(lists('told', 'personNot'), {
    allOf: [
      has('toldReason'),
      lists('hiddenFrom', 'person', 'parents', 'family'),
      { not: lists('told', 'person') },
    ],
  }),
];

const count: SchemaNode = { type: 'integer', minimum: 1 };

/** The rules that parsePlan has beyond the shape, as far as JSON Schema has words for them: added to a part, by its name. */
export const conditions: Readonly<Record<string, SchemaNode>> = {
  Text: { maxLength: limits.text },
  AnyText: { maxLength: limits.text },
  Statement: { allOf: entryRules },
  ClinicalRecord: { allOf: entryRules },
  LegalFact: { allOf: [...entryRules, ...legalRules] },
  AnswerValue: {
    not: {
      anyOf: [{ const: 'notSure' }, { type: 'array', contains: { const: 'notSure' } }, { enum: [[], {}] }],
    },
  },
  Recommendation: { allOf: recommendationRules },
  Signature: when(is('state', 'signed'), has('by', 'at', 'hash')),
  HistoryItem: when(
    is('cause', 'erased'),
    { properties: { item: { $ref: '#/$defs/Erased' } } },
    {
      properties: { item: { not: { $ref: '#/$defs/Erased' } } },
    },
  ),
  'CarePlan.version': count,
  'CarePlan.basedOn.version': count,
  'CarePlan.people': { contains: is('part', 'person'), minContains: 1, maxContains: 1 },
  'CarePlan.history': { maxItems: limits.history },
};

/** What parsePlan refuses and JSON Schema cannot say; each with its code. It stands in the description of the schema. */
export const beyondSchema: Readonly<Record<string, string>> = {
  CP303: 'no key at any depth is `__proto__`, `constructor` or `prototype`',
  CP304: `the whole is at most ${limits.bytes.toLocaleString('en-GB')} bytes of UTF-8`,
  CP305: `nothing is nested deeper than ${limits.depth}, the plan itself being 1`,
  CP307: `a text has at most ${limits.text.toLocaleString('en-GB')} UTF-16 units (maxLength here counts characters)`,
  CP308: 'no key and no text, in extensions and in evidence too, holds U+0000 or half a surrogate pair',
  CP311: 'everybody and every visit named by an id is in `people` and `visits`',
  CP312: 'no id stands twice in a list, and no option or item twice in a value',
  CP316: 'in each list there is one current entry for each question and speaker',
  CP317: 'for the built-in pack, a value fits the type, options, fields and range of its question',
  CP323: 'a version is not based on itself or on a later version of the same plan',
  CP325:
    'for the built-in pack, an entry has the ownership of its question and, when answered, stands in the one list where that question is kept',
};
