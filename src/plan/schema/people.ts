import * as z from 'zod/mini';
import type { DeepReadonly } from '../freeze.js';
import { date, dateTime, id, idList, text } from './text.js';

export const authoritySchema = z.literal([
  'self',
  'parental',
  'attorney',
  'deputy',
  'best-interests',
  'professional',
  'none',
]);

/** On what authority someone speaks. */
export type Authority = z.infer<typeof authoritySchema>;

export const partSchema = z.literal([
  'person',
  'parent',
  'family',
  'friend',
  'carer',
  'attorney',
  'deputy',
  'advocate',
  'interpreter',
  'professional',
]);

/** Who somebody is to the plan; exactly one has the part `person`. */
export type Part = z.infer<typeof partSchema>;

export const personSchema = z.strictObject({
  id,
  part: partSchema,
  name: z.exactOptional(text),
  relationship: z.exactOptional(text),
  phone: z.exactOptional(text),
  email: z.exactOptional(text),
  organisation: z.exactOptional(text),
  authority: z.exactOptional(authoritySchema),
});

/** Somebody the plan speaks of. Answers about people hold ids only. */
export type Person = DeepReadonly<z.infer<typeof personSchema>>;

export const subjectSchema = z.strictObject({
  ref: z.exactOptional(id),
  preferredName: z.exactOptional(text),
  name: z.exactOptional(text),
  birthDate: z.exactOptional(date),
  nhsNumber: z.exactOptional(text),
});

/** Whose plan it is, as the host knows them. */
export type Subject = DeepReadonly<z.infer<typeof subjectSchema>>;

export const whoSchema = z.literal([
  'self',
  'selfHelped',
  'withClinician',
  'parent',
  'proxy',
  'clinicianAfter',
]);

/** Who takes part in a visit: an option of `start.who`. */
export type Who = z.infer<typeof whoSchema>;

export const settingSchema = z.literal(['alone', 'together', 'afterwards']);

/** How a visit is held: by the person alone, together with a professional, or written up afterwards. */
export type Setting = z.infer<typeof settingSchema>;

export const visitSchema = z.strictObject({
  id,
  at: dateTime,
  endedAt: z.exactOptional(dateTime),
  who: whoSchema,
  setting: settingSchema,
  present: idList,
  reason: z.exactOptional(text),
});

/** One sitting. Within it answers are simply replaced; once `endedAt` stands, what was said in it is kept in history. */
export type Visit = DeepReadonly<z.infer<typeof visitSchema>>;

export const capacitySchema = z.strictObject({
  id,
  decision: text,
  outcome: z.literal(['hasCapacity', 'withSupport', 'lacks', 'fluctuates', 'notAssessed']),
  detail: z.exactOptional(text),
  basis: z.exactOptional(
    z.literal([
      'involved',
      'bestInterests',
      'attorney',
      'childMature',
      'childNotMature',
      'parental',
      'other',
    ]),
  ),
  by: id,
  at: dateTime,
});

/** What a professional recorded of the person's capacity for one decision (MCA 2005 s2-3). With none, capacity is presumed. */
export type Capacity = DeepReadonly<z.infer<typeof capacitySchema>>;
