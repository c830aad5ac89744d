import type { Question } from '../../content/pack.js';
import { entriesFor } from '../../plan/current-entry.js';
import type { CarePlan, Entry } from '../../plan/plan.js';
import { authorityOf, personOf } from './speaking.js';

/**
 * All that was said to one question, the person's own first. The day on which to look at the plan again stands in the plan
 * by itself, once for everybody; here it reads like any other answer.
 */
export function saidTo(plan: CarePlan, question: Question): readonly Entry[] {
  return question.writesTo === 'review' ? reviewIn(plan, question) : entriesFor(plan, question.id);
}

/** What one speaker said to a question, as it stands now. */
export function saidBy(plan: CarePlan, question: Question, speaker: string): Entry | undefined {
  return saidTo(plan, question).find((entry) => entry.saidBy === speaker);
}

function reviewIn({ review, ...plan }: CarePlan, { id, ownership }: Question): readonly Entry[] {
  if (!review) return [];
  const { on: value, by, at } = review;
  const visit = plan.visits.findLast((one) => Date.parse(one.at) <= Date.parse(at))?.id ?? '';
  return [
    {
      ...{ id, questionId: id, ownership, status: 'answered', value, at, visit, mode: 'own' },
      ...{ saidBy: by, recordedBy: by, authority: authorityOf(personOf(plan, by)), language: plan.language },
    } as Entry,
  ];
}
