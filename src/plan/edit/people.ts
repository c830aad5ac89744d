import { PlanError } from '../plan-error.js';
import type { CarePlan } from '../schema/care-plan.js';
import { checkWithinLimits } from '../schema/limits.js';
import type { Person } from '../schema/people.js';
import { change, mustBeDraft, mustBeKnown } from './change.js';

/**
 * Adds somebody to the people of the plan. `at` is the moment, an ISO date-time; without it the plan keeps its last one.
 *
 * Refuses an id that is there (CP312) and a second `person` (CP313).
 */
export function addPerson(plan: CarePlan, person: Person, at = plan.updatedAt): CarePlan {
  mustBeDraft(plan);
  if (plan.people.some((one) => one.id === person.id)) throw new PlanError('CP312', ['people']);
  if (person.part === 'person') throw new PlanError('CP313', ['people']);
  return change(plan, at, { people: [...plan.people, copied(person)] });
}

/** Exchanges what is known of somebody, by id, at the moment `at`. Who is the subject of the plan cannot change (CP313). */
export function updatePerson(plan: CarePlan, person: Person, at = plan.updatedAt): CarePlan {
  mustBeDraft(plan);
  mustBeKnown(plan, person.id, ['people']);
  const before = plan.people.find((one) => one.id === person.id);
  if ((before?.part === 'person') !== (person.part === 'person')) throw new PlanError('CP313', ['people']);
  return change(plan, at, {
    people: plan.people.map((one) => (one.id === person.id ? copied(person) : one)),
  });
}

/** Adds people who are new to the plan, and changes what is known of those who are not. */
export function introduce(plan: CarePlan, people: readonly Person[] = []): CarePlan {
  return people.reduce((before, person) => {
    const known = before.people.find(({ id }) => id === person.id);
    return known ? updatePerson(before, person) : addPerson(before, person);
  }, plan);
}

/** Takes those of these people out of the plan whom nothing in it names, and keeps in history what was known of them. */
export function letPeopleGo(
  plan: CarePlan,
  ids: readonly string[],
  { by, at }: { readonly by: string; readonly at: string },
): CarePlan {
  mustBeKnown(plan, by, ['by']);
  const left = removeUnnamed(plan, ids);
  const gone = plan.people
    .filter((one) => !left.people.includes(one))
    .map((item) => ({ list: 'people', item, at, by, cause: 'taken-back' }) as const);
  return gone.length === 0 ? plan : change(left, at, { history: [...plan.history, ...gone] });
}

/**
 * Takes those of these people out of the plan whom nothing in it names any more: no answer, no visit, no history. The person
 * stays, and with nobody to take out the plan comes back as it is.
 */
export function removeUnnamed(plan: CarePlan, ids: readonly string[]): CarePlan {
  mustBeDraft(plan);
  const left = plan.people.filter(
    ({ id, part }) => part === 'person' || !ids.includes(id) || isNamed(plan, id),
  );
  return left.length === plan.people.length ? plan : change(plan, plan.updatedAt, { people: left });
}

/** Whether anything in the plan, but the list of its people, names somebody. */
export function isNamed(plan: CarePlan, personId: string): boolean {
  return JSON.stringify({ ...plan, people: [] }).includes(JSON.stringify(personId));
}

function copied(person: Person): Person {
  checkWithinLimits(person, ['people']);
  const kept = Object.entries(person).filter(([, value]: readonly [string, string | undefined]) => value);
  return Object.fromEntries(kept) as unknown as Person;
}
