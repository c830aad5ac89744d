import * as z from 'zod/mini';
import { carePlanSchema } from './care-plan.js';
import {
  answerValueSchema,
  clinicalRecordSchema,
  legalFactSchema,
  readBackSchema,
  statementSchema,
} from './entry.js';
import { erasedSchema, historyItemSchema } from './history.js';
import { capacitySchema, personSchema, subjectSchema, visitSchema } from './people.js';
import { recommendationSchema, signatureSchema } from './recommendation.js';
import { agreementSchema, reviewSchema, topicChoiceSchema, viewSchema } from './talk.js';
import { anyText, date, dateTime, text } from './text.js';

const named = {
  Text: text,
  AnyText: anyText,
  Date: date,
  DateTime: dateTime,
  Person: personSchema,
  Subject: subjectSchema,
  Visit: visitSchema,
  Capacity: capacitySchema,
  TopicChoice: topicChoiceSchema,
  AnswerValue: answerValueSchema,
  ReadBack: readBackSchema,
  Statement: statementSchema,
  LegalFact: legalFactSchema,
  ClinicalRecord: clinicalRecordSchema,
  Recommendation: recommendationSchema,
  Signature: signatureSchema,
  View: viewSchema,
  Agreement: agreementSchema,
  Review: reviewSchema,
  Erased: erasedSchema,
  HistoryItem: historyItemSchema,
};

/** The shape of a plan as JSON Schema 2020-12, its parts under `$defs` by name; without the rules that zod is not told. */
export function planShape(): Record<string, unknown> {
  const metadata = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) metadata.add(schema, { id });
  return z.toJSONSchema(carePlanSchema, { target: 'draft-2020-12', metadata });
}
