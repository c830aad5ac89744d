import { deepFreeze } from '../freeze.js';
import { PlanError } from '../plan-error.js';
import type { CarePlan } from '../schema/care-plan.js';

/** What a plan begins with. `id` is a uuid; `people` holds exactly one `person`. */
export type Beginning = Pick<CarePlan, 'id' | 'language' | 'pack' | 'subject' | 'people'> & {
  readonly at: string;
  readonly jurisdiction?: CarePlan['jurisdiction'] | undefined;
};

/** A plan in which nothing has been said: no answer is there until somebody gives it. */
export function newPlan({ id, at, language, jurisdiction, pack, subject, people }: Beginning): CarePlan {
  if (people.filter((one) => one.part === 'person').length !== 1) throw new PlanError('CP313', ['people']);
  const beginning = structuredClone({ pack, subject, people });
  return deepFreeze<CarePlan>({
    ...{ schemaVersion: 1, id, version: 1, status: 'draft', createdAt: at, updatedAt: at, language },
    ...(jurisdiction && { jurisdiction }),
    ...beginning,
    ...{ visits: [], capacity: [], topics: [], statements: [], recommendations: [], legalFacts: [] },
    ...{ clinicalRecords: [], views: [], agreements: [], history: [], extensions: {} },
  });
}
