import * as z from 'zod/mini';
import type { DeepReadonly } from '../freeze.js';
import { hiddenFromSchema } from './entry.js';
import { authoritySchema } from './people.js';
import { date, dateTime, id, idList, text } from './text.js';

export const topicChoiceSchema = z.strictObject({
  topicId: id,
  choice: z.literal(['not-today', 'do-not-ask', 'with-someone', 'reopened']),
  saidBy: id,
  recordedBy: id,
  at: dateTime,
});

/** What somebody chose when a tender topic was offered. A plain "yes, now" is not stored. */
export type TopicChoice = DeepReadonly<z.infer<typeof topicChoiceSchema>>;

export const viewSchema = z.strictObject({
  id,
  about: id,
  text,
  saidBy: id,
  recordedBy: id,
  at: dateTime,
  hiddenFrom: z.exactOptional(hiddenFromSchema),
});

/** Somebody disagrees, in their own words. `about` is a question or a topic; one's own answer is a statement instead. */
export type View = DeepReadonly<z.infer<typeof viewSchema>>;

export const agreementSchema = z.strictObject({
  id,
  value: z.literal(['yes', 'mostly', 'no', 'notShown']),
  by: id,
  authority: authoritySchema,
  at: dateTime,
  visit: id,
});

/** Whether what is written is what the person wants written: an option of `sharing.agree`. */
export type Agreement = DeepReadonly<z.infer<typeof agreementSchema>>;

export const reviewSchema = z.strictObject({ on: date, triggers: idList, by: id, at: dateTime });

/** When, and on what event, to look at the plan again. */
export type Review = DeepReadonly<z.infer<typeof reviewSchema>>;
