import type { CarePlan } from './schema/care-plan.js';
import type { Entry } from './schema/entry.js';
import type { Person } from './schema/people.js';

/** The person whose plan it is. */
export function thePerson(plan: CarePlan): Person | undefined {
  return plan.people.find((one) => one.part === 'person');
}

/** All that stands on one question, the person's own first, then others in the order they were first recorded. */
export function entriesFor(plan: CarePlan, questionId: string): readonly Entry[] {
  const own = thePerson(plan)?.id;
  const all: Entry[] = [...plan.statements, ...plan.legalFacts, ...plan.clinicalRecords];
  const about = all.filter((entry) => entry.questionId === questionId);
  return [...about.filter((entry) => entry.saidBy === own), ...about.filter((entry) => entry.saidBy !== own)];
}

/** What one speaker's answer to a question is now; with no speaker named, the person's own, else the first there is. */
export function currentEntry(plan: CarePlan, questionId: string, speakerId?: string): Entry | undefined {
  const all = entriesFor(plan, questionId);
  return speakerId === undefined ? all[0] : all.find((entry) => entry.saidBy === speakerId);
}
