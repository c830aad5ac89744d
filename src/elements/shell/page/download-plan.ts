import type { CarePlan } from '../../../plan/plan.js';

/** Hands the plan over as a JSON file. Its name holds a date and no name of anybody. */
export function downloadPlan(plan: CarePlan, today: string): void {
  const url = URL.createObjectURL(new Blob([JSON.stringify(plan, null, 2)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `care-plan-${today.slice(0, 10)}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
