import * as z from 'zod/mini';
import type { DeepReadonly } from '../freeze.js';
import { authoritySchema } from './people.js';
import { anyText, date, dateTime, id, idList, text } from './text.js';

export const statusSchema = z.literal([
  'answered',
  'notSure',
  'askLater',
  'declined',
  'notDiscussed',
  'unableToExpress',
  'notAppropriate',
  'notApplicable',
]);

/** How a question stands with one speaker. Only `answered` holds a value. */
export type Status = z.infer<typeof statusSchema>;

export const hiddenFromSchema = z.array(z.literal(['person', 'parents', 'family', 'urgent']));

/** From whom something is kept. */
export type HiddenFrom = DeepReadonly<z.infer<typeof hiddenFromSchema>>;

const plain = z.union([anyText, z.number(), z.literal([true, false])]);
const byKey = z.catchall(z.object({}), plain);
const fieldValue = z.union([plain, idList, z.array(z.catchall(z.object({ id }), plain)), byKey]);

export const answerValueSchema = z.union([
  text,
  z.number(),
  idList,
  z.array(z.catchall(z.object({ id }), fieldValue)),
  byKey,
]);

/**
 * What was chosen or given, by the type of its question: an option id, `yes` or `no`, or a date (text); a number on a scale;
 * option or person ids; items with an id (ranked, rated, groups); ratings by item, a place by field, a media reference.
 */
export type AnswerValue = DeepReadonly<z.infer<typeof answerValueSchema>>;

/** That what was said was read back to the speaker. */
export const readBackSchema = z.strictObject({ at: dateTime, by: id });

const said = {
  id,
  questionId: id,
  status: statusSchema,
  value: z.exactOptional(answerValueSchema),
  text: z.exactOptional(text),
  saidBy: id,
  authority: authoritySchema,
  recordedBy: id,
  visit: id,
  at: dateTime,
  mode: z.literal(['own', 'verbatim', 'reported']),
  language: text,
  textLanguage: z.exactOptional(text),
  readBack: z.exactOptional(readBackSchema),
  interpreter: z.exactOptional(id),
  hiddenFrom: z.exactOptional(hiddenFromSchema),
  prompt: z.exactOptional(text),
};

export const statementSchema = z.strictObject({
  ...said,
  ownership: z.literal(['preference', 'fact', 'consent', 'record', 'carerView', 'experience']),
});

/** A preference, fact, consent, carer's view, experience or note of the record. Binds nobody, and is no clinical decision. */
export type Statement = DeepReadonly<z.infer<typeof statementSchema>>;

export const legalFactSchema = z.strictObject({
  ...said,
  ownership: z.literal('legalFact'),
  evidence: z.exactOptional(z.literal(['reported', 'seen'])),
  seenBy: z.exactOptional(id),
  seenOn: z.exactOptional(date),
});

/** That a legal document is said, or was seen, to exist. It never makes one (MCA 2005 s9-11, s24-26). */
export type LegalFact = DeepReadonly<z.infer<typeof legalFactSchema>>;

export const clinicalRecordSchema = z.strictObject({ ...said, ownership: z.literal('clinical') });

/** A professional's record. */
export type ClinicalRecord = DeepReadonly<z.infer<typeof clinicalRecordSchema>>;

/** One thing said or recorded: by whom, on what authority, in which visit. */
export type Entry = Statement | LegalFact | ClinicalRecord;

/** Whose a fact is; the lists are kept apart by it. `clinicalRecommendation` is never an entry: see Recommendation. */
export type Ownership = Entry['ownership'] | 'clinicalRecommendation';
