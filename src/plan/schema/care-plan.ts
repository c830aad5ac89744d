import * as z from 'zod/mini';
import type { DeepReadonly } from '../freeze.js';
import { clinicalRecordSchema, legalFactSchema, statementSchema } from './entry.js';
import { historyItemSchema } from './history.js';
import { capacitySchema, personSchema, subjectSchema, visitSchema } from './people.js';
import { recommendationSchema } from './recommendation.js';
import { agreementSchema, reviewSchema, topicChoiceSchema, viewSchema } from './talk.js';
import { date, dateTime, id, text } from './text.js';

/** The shape that this library writes. */
export const schemaVersion = 1;

const positive = z.number();
const uuid = z.string().check(z.regex(/^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/));
const variantSchema = z.literal(['adult', 'young-person', 'parent']);
const pathSchema = z.literal(['quick', 'emergency-first', 'core', 'full']);
const jurisdictionSchema = z.literal(['england', 'wales', 'scotland', 'northern-ireland']);
const audienceSchema = z.literal(['person', 'parent', 'family', 'clinician', 'urgent', 'export']);

/** For whom the questions are worded. */
export type Variant = z.infer<typeof variantSchema>;
/** How much is asked. */
export type Path = z.infer<typeof pathSchema>;
/** Whose law holds. Unset: no law is stated. */
export type Jurisdiction = z.infer<typeof jurisdictionSchema>;
/** For whom a copy is made. */
export type Audience = z.infer<typeof audienceSchema>;

export const carePlanSchema = z.strictObject({
  schemaVersion: z.literal(schemaVersion),
  id: uuid,
  version: positive,
  status: z.literal(['draft', 'recorded', 'agreed', 'withdrawn']),
  basedOn: z.exactOptional(z.strictObject({ id: uuid, version: positive })),
  copyFor: z.exactOptional(z.strictObject({ audience: audienceSchema, recipient: z.exactOptional(id) })),
  createdAt: dateTime,
  updatedAt: dateTime,
  language: text,
  jurisdiction: z.exactOptional(jurisdictionSchema),
  pack: z.strictObject({ id, version: text, variant: variantSchema, path: pathSchema }),
  subject: subjectSchema,
  people: z.array(personSchema),
  visits: z.array(visitSchema),
  capacity: z.array(capacitySchema),
  topics: z.array(topicChoiceSchema),
  statements: z.array(statementSchema),
  recommendations: z.array(recommendationSchema),
  legalFacts: z.array(legalFactSchema),
  clinicalRecords: z.array(clinicalRecordSchema),
  views: z.array(viewSchema),
  agreements: z.array(agreementSchema),
  review: z.exactOptional(reviewSchema),
  closed: z.exactOptional(
    z.strictObject({
      reason: z.literal(['died', 'moved', 'other']),
      on: date,
      placeOfDeath: z.exactOptional(id),
    }),
  ),
  history: z.array(historyItemSchema),
  extensions: z.looseObject({}),
});

/** The whole plan: the JSON that a host stores. Deeply frozen; every edit gives a new one. */
export type CarePlan = DeepReadonly<z.infer<typeof carePlanSchema>>;
