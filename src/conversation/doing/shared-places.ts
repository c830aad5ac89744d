import { peopleListed } from '../../plan/current-entry.js';
import type { Question } from '../../content/pack.js';
import { dropReview, setReview } from '../../plan/edit/beside/review.js';
import { introduce, letPeopleGo, removeUnnamed } from '../../plan/edit/people.js';
import type { AnswerValue, CarePlan, Person } from '../../plan/plan.js';
import type { Talk } from '../talk.js';

/**
 * The people who matter, as they are now: those told of come in, and those left out go, unless something else in the plan
 * names them. Who came in during this visit and is left out again leaves no trace.
 */
export function listPeople(
  talk: Talk,
  value: AnswerValue | undefined,
  people: readonly Person[] = [],
): Partial<Talk> {
  const { speaker: by, tools } = talk;
  const kept: readonly unknown[] = Array.isArray(value) ? value : [];
  const before = peopleListed(talk.plan).map(({ id }) => id);
  const come = people.map(({ id }) => id).filter((id) => !talk.plan.people.some((one) => one.id === id));
  const listed = [...new Set([...talk.listed, ...come])];
  const left = before.filter((id) => !kept.includes(id));
  const isNew = (id: string): boolean => listed.includes(id) || talk.introduced.includes(id);
  const without = removeUnnamed(introduce(talk.plan, people), left.filter(isNew));
  return { plan: letPeopleGo(without, left, { by, at: tools.now() }), listed };
}

/** The day to look at the plan again, or what should make it sooner: one for everybody, which whoever speaks may change. */
export function lookAgain(
  { plan, speaker: by, tools }: Talk,
  { type }: Question,
  value: AnswerValue | undefined,
): CarePlan {
  const at = tools.now();
  const { review } = plan;
  if (typeof value === 'string')
    return setReview(plan, { on: value, triggers: review?.triggers ?? [], by, at });
  // Only whoever chose a day takes it back.
  if (!review || (value === undefined && review.by !== by)) return plan;
  if (type === 'date') return dropReview(plan, { by, at });
  return setReview(plan, { ...review, triggers: (value ?? []) as readonly string[], by, at });
}
