import type { Entry, LegalFact, ClinicalRecord, Statement } from '../plan/plan.js';
import type { Answered, Condition } from './pack.js';

type Said = Statement | LegalFact | ClinicalRecord;

/**
 * Whether a question with this condition is to be asked, by what the plan holds now.
 *
 * The person's own answer decides; only where they gave none does anybody else's. An entry without an answer ("ask me
 * later", "rather not say") is no answer. The status `notSure` counts as the option `notSure`. Recommendations never
 * decide what is asked, and neither does a gate.
 */
export function meets(condition: Condition, plan: Answered): boolean {
  const answers = answersTo(condition.question, plan);
  const person = plan.people.find((one) => one.part === 'person')?.id;
  const own = answers.filter((entry) => entry.saidBy === person);
  return (own.length > 0 ? own : answers).some((entry) => fits(condition, entry));
}

function answersTo(question: string, plan: Answered): Said[] {
  const lists: readonly (readonly Said[])[] = [plan.statements, plan.legalFacts, plan.clinicalRecords];
  return lists
    .flat()
    .filter(
      (entry) => entry.questionId === question && (entry.status === 'answered' || entry.status === 'notSure'),
    );
}

function fits(condition: Condition, entry: Pick<Entry, 'status' | 'value'>): boolean {
  if ('answered' in condition) return entry.status === 'answered';
  return chosen(entry).some((id) => condition.in.includes(id));
}

/** The options that an entry stands for: one choice, several, or the setting of a place. */
function chosen({ status, value }: Pick<Entry, 'status' | 'value'>): string[] {
  if (status === 'notSure') return ['notSure'];
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.map((one: unknown) => idOf(one));
  return value && typeof value === 'object' && 'setting' in value ? [String(value.setting)] : [];
}

function idOf(one: unknown): string {
  if (typeof one === 'string') return one;
  return one && typeof one === 'object' && 'id' in one ? String(one.id) : '';
}
