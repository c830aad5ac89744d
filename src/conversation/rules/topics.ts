import type { Question, Topic } from '../../content/pack.js';
import { thePerson } from '../../plan/current-entry.js';
import type { TopicChoice } from '../../plan/plan.js';
import type { Talk } from '../talk.js';

/** The topic behind whose gate a question stands, if any. Sensitivity alone makes no gate. */
export function topicOf({ tools }: Talk, questionId: string | undefined): Topic | undefined {
  return tools.pack.topics.find(
    ({ questions }) => questionId !== undefined && questions.includes(questionId),
  );
}

/** Whether a question can be shown without a gate: an everyday one, or one whose topic was opened in this sitting. */
export function isOpen(talk: Talk, questionId: string): boolean {
  const topic = topicOf(talk, questionId);
  return topic === undefined || talk.opened.includes(topic.id);
}

/**
 * How a topic was refused, if the refusal stands.
 *
 * "Please don't ask" stands until it is reopened, the person's own above everybody's; "not today" and "with someone" stand
 * for the visit in which they were chosen. What was put off in two visits stands until somebody asks for it.
 */
export function refusalOf(
  talk: Talk,
  topicId: string,
): Exclude<TopicChoice['choice'], 'reopened'> | undefined {
  const choices = talk.plan.topics.filter((one) => one.topicId === topicId);
  const person = thePerson(talk.plan)?.id;
  const forGood = choices.find(
    ({ choice, saidBy }) => choice === 'do-not-ask' && (saidBy === person || saidBy === talk.speaker),
  );
  if (forGood) return 'do-not-ask';
  const today = choices.filter((one) => isOfThisVisit(talk, one)).at(-1)?.choice;
  if (today) return today === 'reopened' ? undefined : today;
  return choices.some((one) => isPutOffAgain(talk, one)) ? 'not-today' : undefined;
}

/** Put off in an earlier visit, and in one before that, with nothing else chosen between. */
function isPutOffAgain({ plan }: Talk, { topicId, saidBy, choice }: TopicChoice): boolean {
  const before = plan.history
    .map(({ item }) => item)
    .findLast(
      (item): item is TopicChoice => 'topicId' in item && item.topicId === topicId && item.saidBy === saidBy,
    );
  return choice === 'not-today' && before?.choice === 'not-today';
}

function isOfThisVisit({ plan, visit }: Talk, choice: TopicChoice): boolean {
  const began = plan.visits.find(({ id }) => id === visit)?.at;
  return began !== undefined && Date.parse(choice.at) >= Date.parse(began);
}

/** Whether a question lies behind a gate that was refused. */
export function isRefused(talk: Talk, question: Question): boolean {
  const topic = topicOf(talk, question.id);
  return topic !== undefined && !talk.opened.includes(topic.id) && refusalOf(talk, topic.id) !== undefined;
}
