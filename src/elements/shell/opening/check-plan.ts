import type { CarePlan, Subject } from '../../../plan/plan.js';
import { Fault } from '../fault.js';
import { supplies } from '../supplies.js';

/**
 * Checks a plan that the host set. Throws a {@link Fault}: with the code of what is wrong with the plan, or CP106 when
 * it is about somebody else.
 */
export async function checkPlan(value: unknown, subject: Subject | undefined): Promise<CarePlan> {
  const checked = await supplies().safeParsePlan(value);
  if (!checked.ok) {
    const code = checked.issues[0]?.code;
    throw new Fault(
      (code ?? 'CP107') as `CP${number}`,
      'the plan was refused and the one before stays. See CP107 in the README.',
    );
  }
  const { ref } = checked.plan.subject;
  if (subject?.ref && ref && subject.ref !== ref) {
    throw new Fault(
      'CP106',
      'the plan is about another subject than the subject property, and was not shown.',
    );
  }
  return checked.plan;
}

/** What tells one state of a plan from another; the same again is no change. '' for what is no plan. */
export function stampOf(plan: unknown): string {
  if (typeof plan !== 'object' || plan === null) return '';
  const { id, version, updatedAt, copyFor } = plan as Partial<CarePlan>;
  return JSON.stringify([id, version, updatedAt, copyFor ?? null]);
}

/** True once every visit of the plan has ended, and there was one. */
export function isVisitEnded(plan: CarePlan | undefined): boolean {
  return Boolean(plan?.visits.length) && Boolean(plan?.visits.every(({ endedAt }) => endedAt));
}
