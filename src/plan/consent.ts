import { thePerson } from './current-entry.js';
import { latest } from './rules/latest.js';
import type { CarePlan } from './schema/care-plan.js';
import type { Statement } from './schema/entry.js';

/**
 * The consent to share that holds now, or nothing where none was given.
 *
 * It is the latest by `at`: of the person, unless recorded as lacking capacity when they spoke; of a lawful proxy or a
 * clinician, while the person was so recorded. A proxy cannot reverse the person's own `no` or `withdrawn`. For a child's
 * plan (variant `parent`) somebody with parental responsibility needs no record of capacity, which nobody presumes of a baby.
 */
export function consentInForce(plan: CarePlan): Statement | undefined {
  const given = plan.statements.filter((one) => one.questionId === 'sharing.consent' && hasForce(plan, one));
  const own = given.find((one) => isTheirs(plan, one));
  if (own && refuses(own)) return own;
  // Of several at the same moment, the first.
  const last = latest(given.toReversed());
  return last?.status === 'answered' ? last : undefined;
}

/** Whether a consent says not to share. */
export function refuses(consent: Statement): boolean {
  return consent.value === 'no' || consent.value === 'withdrawn';
}

/** The answers to a question on sharing that count: the person's own or, where they gave none, those of lawful proxies. */
export function sharingChoice(plan: CarePlan, questionId: string): readonly string[] {
  const all = plan.statements.filter((one) => one.questionId === questionId);
  const own = all.filter((one) => isTheirs(plan, one));
  const counting = own.length ? own : all.filter((one) => one.authority !== 'none');
  return counting.flatMap(({ value }) => (Array.isArray(value) ? (value as readonly string[]) : []));
}

function hasForce(plan: CarePlan, one: Statement): boolean {
  const lacked = lackedCapacity(plan, one.at);
  if (isTheirs(plan, one)) return !lacked;
  if (one.status !== 'answered' || one.authority === 'none' || one.authority === 'self') return false;
  return lacked || (plan.pack.variant === 'parent' && one.authority === 'parental');
}

/** Capacity is presumed, unless the latest record at that moment says otherwise (MCA 2005 s1(2)). */
function lackedCapacity(plan: CarePlan, at: string): boolean {
  const before = plan.capacity.filter((one) => Date.parse(one.at) <= Date.parse(at));
  return latest(before)?.outcome === 'lacks';
}

function isTheirs(plan: CarePlan, one: Statement): boolean {
  return one.saidBy === thePerson(plan)?.id;
}
