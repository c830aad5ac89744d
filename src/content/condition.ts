import { entriesFor, thePerson } from '../plan/current-entry.js';
import type { CarePlan, Entry } from '../plan/plan.js';
import type { Condition } from './pack-shape.js';

/**
 * Whether a question with this condition is to be asked, by what the plan holds now.
 *
 * The person's own answer decides; only where they gave none does anybody else's. An entry without an answer ("ask me
 * later", "rather not say") is no answer. The status `notSure` counts as the option `notSure`. Recommendations never
 * decide what is asked, and neither does a gate.
 */
export function meets(condition: Condition, plan: CarePlan): boolean {
  const answers = entriesFor(plan, condition.question).filter(isAnswer);
  const person = thePerson(plan)?.id;
  const own = answers.filter((entry) => entry.saidBy === person);
  return (own.length > 0 ? own : answers).some((entry) => fits(condition, entry));
}

function isAnswer({ status }: Entry): boolean {
  return status === 'answered' || status === 'notSure';
}

function fits(condition: Condition, entry: Entry): boolean {
  if ('answered' in condition) return entry.status === 'answered';
  return chosen(entry).some((id) => condition.in.includes(id));
}

/** The options that an entry stands for: one choice, several, those ranked or rated, or the setting of a place. */
function chosen({ status, value }: Entry): readonly string[] {
  if (status === 'notSure') return ['notSure'];
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object') return [];
  if (isList(value)) return value.map((one) => (typeof one === 'string' ? one : one.id));
  return typeof value['setting'] === 'string' ? [value['setting']] : [];
}

/** `Array.isArray` does not tell a readonly list from a record. */
function isList<T extends object>(value: T): value is T & readonly (string | { readonly id: string })[] {
  return Array.isArray(value);
}
