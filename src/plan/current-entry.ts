import type { AnswerShape } from './answer-shapes/answer-shape.js';
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

/** What of a question tells where its answer stands. */
export interface Answered extends Pick<AnswerShape, 'type' | 'writesTo' | 'ownership'> {
  readonly id: string;
}

const others: readonly Person['part'][] = ['person', 'professional', 'interpreter'];

/** Whether the answer is no entry: the people of the plan and the day to look again stand in it once, for everybody. */
export const isShared = ({ writesTo }: Pick<Answered, 'writesTo'>): boolean =>
  writesTo === 'people' || writesTo === 'review';

/** Those who matter in the person's life, as the plan knows them; whoever is there as a professional is not among them. */
export function peopleListed({ people }: CarePlan): readonly Person[] {
  return people.filter(({ part }) => !others.includes(part));
}

/**
 * All that was said to one question, the person's own first; what stands in the plan without being an entry reads like one.
 * Of the people of a plan nobody knows who named them: there `saidBy` is empty.
 */
export function answersTo(plan: CarePlan, question: Answered): readonly Entry[] {
  const entries = entriesFor(plan, question.id);
  if (!isShared(question)) return entries;
  const value =
    question.writesTo === 'people' ? peopleListed(plan).map(({ id }) => id) : reviewOf(plan, question);
  if (value === undefined || value.length === 0) return entries;
  const { by = '', at = plan.updatedAt } = question.writesTo === 'review' ? (plan.review ?? {}) : {};
  const person = plan.people.find(({ id }) => id === by);
  const visit = plan.visits.findLast((one) => Date.parse(one.at) <= Date.parse(at))?.id ?? '';
  const shared = {
    ...{ id: question.id, questionId: question.id, ownership: question.ownership, status: 'answered', value },
    ...{ saidBy: by, recordedBy: by, visit, at, mode: 'own', language: plan.language },
    authority: person?.part === 'person' ? 'self' : (person?.authority ?? 'none'),
  } as Entry;
  return [...entries, shared];
}

/** The day, or on what events it should be sooner. */
function reviewOf({ review }: CarePlan, { type }: Answered): string | readonly string[] | undefined {
  return type === 'date' ? review?.on : review?.triggers;
}

/** What one speaker said to a question, as it stands now. */
export function answerBy(plan: CarePlan, question: Answered, speaker: string): Entry | undefined {
  const all = answersTo(plan, question);
  return all.find(({ saidBy }) => saidBy === speaker) ?? all.find(({ saidBy }) => saidBy === '');
}
