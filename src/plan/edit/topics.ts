import type { CarePlan } from '../schema/care-plan.js';
import type { HistoryItem } from '../schema/history.js';
import type { TopicChoice } from '../schema/talk.js';
import { change, mustBeDraft, mustBeKnown } from './change.js';

/**
 * Notes what a speaker chose when a tender topic was offered, in place of what they chose before. A refusal (`do-not-ask`),
 * and any choice from before this visit, goes to history: how often a topic was put off is counted from there.
 */
export function chooseTopic(plan: CarePlan, choice: TopicChoice): CarePlan {
  mustBeDraft(plan);
  mustBeKnown(plan, choice.saidBy, ['saidBy']);
  mustBeKnown(plan, choice.recordedBy, ['recordedBy']);
  const isBefore = (one: TopicChoice): boolean =>
    one.topicId === choice.topicId && one.saidBy === choice.saidBy;
  const before = plan.topics.find(isBefore);
  const isRefusal = before?.choice === 'do-not-ask';
  const kept = before && (isRefusal ? choice.choice !== 'do-not-ask' : !isOfThisVisit(plan, before));
  const { at, recordedBy: by } = choice;
  const gone: HistoryItem[] = kept ? [{ list: 'topics', item: before, at, by, cause: 'replaced' }] : [];
  return change(plan, at, {
    topics: [...plan.topics.filter((one) => !isBefore(one)), { ...choice }],
    history: [...plan.history, ...gone],
  });
}

/** Whether something was noted in the visit that is going on. */
export function isOfThisVisit(plan: CarePlan, noted: { readonly at: string }): boolean {
  const visit = plan.visits.at(-1);
  return visit !== undefined && visit.endedAt === undefined && Date.parse(noted.at) >= Date.parse(visit.at);
}
