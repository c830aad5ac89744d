import * as z from 'zod/mini';
import type { DeepReadonly } from '../freeze.js';
import { clinicalRecordSchema, legalFactSchema, statementSchema } from './entry.js';
import { capacitySchema, personSchema, visitSchema } from './people.js';
import { recommendationSchema } from './recommendation.js';
import { agreementSchema, reviewSchema, topicChoiceSchema, viewSchema } from './talk.js';
import { dateTime, id, text } from './text.js';

const why = {
  at: dateTime,
  by: id,
  cause: z.literal(['replaced', 'taken-back', 'no-longer-asked', 'erased']),
  why: z.exactOptional(text),
};

/** All that is left of something erased. */
export const erasedSchema = z.strictObject({ id, questionId: z.exactOptional(id) });

export const historyItemSchema = z.union([
  z.strictObject({ list: z.literal('statements'), item: z.union([statementSchema, erasedSchema]), ...why }),
  z.strictObject({ list: z.literal('legalFacts'), item: z.union([legalFactSchema, erasedSchema]), ...why }),
  z.strictObject({
    list: z.literal('clinicalRecords'),
    item: z.union([clinicalRecordSchema, erasedSchema]),
    ...why,
  }),
  z.strictObject({
    list: z.literal('recommendations'),
    item: z.union([recommendationSchema, erasedSchema]),
    ...why,
  }),
  z.strictObject({ list: z.literal('views'), item: z.union([viewSchema, erasedSchema]), ...why }),
  z.strictObject({ list: z.literal('capacity'), item: z.union([capacitySchema, erasedSchema]), ...why }),
  z.strictObject({ list: z.literal('agreements'), item: agreementSchema, ...why }),
  z.strictObject({ list: z.literal('topics'), item: topicChoiceSchema, ...why }),
  z.strictObject({ list: z.literal('review'), item: reviewSchema, ...why }),
  z.strictObject({ list: z.literal('visits'), item: visitSchema, ...why }),
  z.strictObject({ list: z.literal('people'), item: personSchema, ...why }),
]);

/**
 * Something that stands no more: what it was, and why it went. Kept once the visit in which it was said had ended; an
 * `erased` item keeps its id and its question, and no words.
 */
export type HistoryItem = DeepReadonly<z.infer<typeof historyItemSchema>>;
