import * as z from 'zod/mini';
import type { DeepReadonly } from '../freeze.js';
import { hiddenFromSchema } from './entry.js';
import { date, dateTime, id, idList, text } from './text.js';

export const signatureSchema = z.strictObject({
  state: z.literal(['unsigned', 'signed', 'copied']),
  by: z.exactOptional(text),
  role: z.exactOptional(text),
  registration: z.exactOptional(text),
  organisation: z.exactOptional(text),
  seniorResponsible: z.exactOptional(text),
  at: z.exactOptional(dateTime),
  evidence: z.exactOptional(z.union([text, z.looseObject({})])),
  hash: z.exactOptional(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
});

/** Who signed a recommendation and what shows it. Only `signed` and `copied` ones are shown to anybody but their author. */
export type Signature = DeepReadonly<z.infer<typeof signatureSchema>>;

export const recommendationSchema = z.strictObject({
  id,
  focus: z.exactOptional(z.literal(['extend', 'balance', 'comfort'])),
  guidance: z.exactOptional(text),
  cpr: z.exactOptional(z.literal(['attempt', 'modified', 'notAttempt'])),
  reason: z.exactOptional(text),
  involved: idList,
  told: z.array(z.literal(['person', 'personNot', 'family', 'carer', 'attorney', 'parents'])),
  toldReason: z.exactOptional(text),
  madeOn: date,
  reviewOn: z.exactOptional(date),
  formWhere: z.exactOptional(text),
  source: z.literal(['made-here', 'copied-from-signed-form', 'host-record']),
  seenBy: z.exactOptional(id),
  seenOn: z.exactOptional(date),
  hiddenFrom: z.exactOptional(hiddenFromSchema),
  ended: z.exactOptional(z.strictObject({ at: dateTime, by: id, why: z.literal(['replaced', 'cancelled']) })),
  signature: signatureSchema,
});

/** A clinical recommendation, to guide whoever is there in an emergency. Not a wish of the person, and not binding. */
export type Recommendation = DeepReadonly<z.infer<typeof recommendationSchema>>;
