import * as z from 'zod/mini';
import { text } from '../plan/schema/text.js';

/** An id of a pack: letters, digits, `-` and `_`, in parts joined by dots. It may reach an event name, never a word said. */
const id = z.string().check(z.maxLength(100), z.regex(/^[A-Za-z0-9][\w-]*(?:\.[A-Za-z0-9][\w-]*)*$/));
const ids = z.array(id);
const roles = z.array(z.enum(['person', 'clinician', 'proxy']));
const coding = z.strictObject({ system: text, code: text, term: z.exactOptional(text) });
const type = z.enum([
  'single',
  'multi',
  'ranked',
  'scale',
  'ratings',
  'ratedMulti',
  'yesNoNotSure',
  'text',
  'longText',
  'date',
  'people',
  'place',
  'group',
  'media',
]);

const itemType = z.union([type, z.literal('steps')]);

const condition = z.union([
  z.strictObject({ question: id, in: ids.check(z.minLength(1)) }),
  z.strictObject({ question: id, answered: z.literal(true) }),
]);

const question = z.strictObject({
  id,
  section: id,
  type,
  ownership: z.enum([
    'preference',
    'fact',
    'consent',
    'record',
    'carerView',
    'experience',
    'legalFact',
    'clinical',
    'clinicalRecommendation',
  ]),
  writesTo: z.enum([
    'statements',
    'legalFacts',
    'clinicalRecords',
    'recommendations',
    'visits',
    'agreements',
    'capacity',
    'review',
    'people',
  ]),
  sensitivity: z.literal([1, 2, 3]),
  whoMayAnswer: roles.check(z.minLength(1)),
  options: z.exactOptional(
    z.array(z.strictObject({ id, roles: z.exactOptional(roles), code: z.exactOptional(coding) })),
  ),
  min: z.exactOptional(z.number()),
  max: z.exactOptional(z.number()),
  step: z.exactOptional(z.number().check(z.gt(0))),
  minAge: z.exactOptional(z.int().check(z.gte(0))),
  pickFrom: z.exactOptional(id),
  fields: z.exactOptional(ids),
  itemFields: z.exactOptional(
    z.array(
      z.strictObject({
        id,
        type: itemType,
        options: z.exactOptional(ids),
        required: z.exactOptional(z.boolean()),
        min: z.exactOptional(z.number()),
        max: z.exactOptional(z.number()),
        roles: z.exactOptional(roles),
      }),
    ),
  ),
  ratings: z.exactOptional(ids),
  suggestDays: z.exactOptional(z.int().check(z.gte(1))),
  visibleWhen: z.exactOptional(condition),
  urgentRank: z.exactOptional(z.int().check(z.gte(1))),
  hiddenFrom: z.exactOptional(z.array(z.enum(['person', 'parents', 'family', 'urgent']))),
  escalateOn: z.exactOptional(ids),
  code: z.exactOptional(coding),
  maps: z.exactOptional(z.array(text)),
});

const labels = z.record(id, text);
/** `''` says nothing where the adult's words say something. */
const saidOrNothing = z.exactOptional(z.union([text, z.literal('')]));
const voice = z.strictObject({
  prompt: z.exactOptional(text),
  hint: saidOrNothing,
  why: saidOrNothing,
  law: saidOrNothing,
  options: z.exactOptional(labels),
  fields: z.exactOptional(labels),
});

const questionWords = z.strictObject({
  prompt: text,
  hint: saidOrNothing,
  why: saidOrNothing,
  law: saidOrNothing,
  options: z.exactOptional(labels),
  fields: z.exactOptional(labels),
  fieldOptions: z.exactOptional(z.record(id, labels)),
  ratings: z.exactOptional(labels),
  proxy: z.exactOptional(voice),
  easyRead: z.exactOptional(voice),
});

const topicVoice = z.strictObject({ opening: z.exactOptional(text), question: z.exactOptional(text) });

const topicWords = z.strictObject({
  title: text,
  opening: text,
  question: text,
  proxy: z.exactOptional(topicVoice),
  easyRead: z.exactOptional(topicVoice),
});

const glossaryEntry = z.strictObject({
  id,
  term: text,
  also: z.exactOptional(z.array(text)),
  ask: z.exactOptional(text),
  meaning: text,
  easyRead: z.exactOptional(text),
});

const phrases = z.strictObject({ general: z.array(text), sections: z.record(id, z.array(text)) });

/** The shape of a pack. What reaches across it (an id used twice, words that are missing) `readPack` checks after it. */
export const packSchema = z.strictObject({
  id,
  version: text,
  variant: z.enum(['adult', 'young-person', 'parent']),
  path: z.enum(['quick', 'emergency-first', 'core', 'full']),
  locale: z.string().check(z.regex(/^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*$/)),
  jurisdiction: z.exactOptional(z.enum(['england', 'wales', 'scotland', 'northern-ireland'])),
  sections: z.array(z.strictObject({ id })).check(z.minLength(1)),
  topics: z.array(z.strictObject({ id, questions: ids, gateQuestion: z.exactOptional(id) })),
  questions: z.array(question).check(z.minLength(1)),
  words: z.strictObject({
    sections: z.record(
      id,
      z.strictObject({ title: text, proxy: z.exactOptional(z.strictObject({ title: text })) }),
    ),
    questions: z.record(id, questionWords),
    topics: z.record(id, topicWords),
    glossary: z.exactOptional(z.array(glossaryEntry)),
    phrases: z.exactOptional(phrases),
  }),
});
