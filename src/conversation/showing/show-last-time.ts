import { answersTo } from '../../plan/current-entry.js';
import type { Question } from '../../content/pack.js';
import { sectionTitleFor } from '../../content/words-for.js';
import type { Entry, HistoryItem, Visit } from '../../plan/plan.js';
import { asked, entryNow, isOffered } from '../route.js';
import { isForScreen } from '../rules/clinical.js';
import { personOf, voiceOf } from '../rules/speaking.js';
import { isOpen, refusalOf, topicOf } from '../rules/topics.js';
import { visitBefore } from '../rules/visits.js';
import type { Talk } from '../talk.js';
import type { LastTimeView, ReviewSection } from '../view.js';
import { wordsIn } from './show-question.js';
import { showReview } from './show-review.js';

/** What there was last time, what was left for another day, and what others changed since. Nothing, on the first day. */
export function showLastTime(talk: Talk): LastTimeView | undefined {
  const { plan, speaker, visit, tools, stoppedAt } = talk;
  const now = plan.visits.find(({ id }) => id === visit);
  const before = now && visitBefore(plan, speaker, now.at);
  if (!now || !before?.endedAt) return undefined;
  const reviewOn = plan.review?.on;
  return {
    at: before.endedAt,
    said: saidIn(talk, before),
    left: leftFor(talk, now),
    changed: changedBetween(talk, before.endedAt, now.at),
    ...(reviewOn !== undefined && reviewOn <= tools.now().slice(0, 10) && { reviewDue: reviewOn }),
    canCarryOn: stoppedAt !== undefined,
  };
}

/** What stands behind a gate is not shown before somebody opens it, or asks to read all that was said. */
function saidIn(talk: Talk, { id }: Visit): readonly ReviewSection[] {
  return showReview(talk).flatMap((section) => {
    const rows = section.rows.filter(
      ({ questionId, entry, others }) =>
        topicOf(talk, questionId) === undefined &&
        [entry, ...others].some((one) => one?.visit === id && one.status === 'answered'),
    );
    return rows.length > 0 ? [{ ...section, rows }] : [];
  });
}

/** Asked for later, or put off with its topic: offered once more, and never pressed. */
function leftFor(talk: Talk, now: Visit): LastTimeView['left'] {
  const here = asked(talk).filter((question) => isOffered(talk, question));
  const later = here.filter(
    (question) => entryNow(talk, question)?.status === 'askLater' && isOpen(talk, question.id),
  );
  const topics = talk.tools.pack.topics.filter(({ id }) => isPutOff(talk, id, now));
  const first = topics.flatMap(({ questions }) => here.find(({ id }) => questions.includes(id)) ?? []);
  return [
    ...later.map((question) => ({ questionId: question.id, title: wordsIn(talk, question).prompt })),
    // A gate is not named before it is met: its part is.
    ...first.map(({ id, section }) => ({ questionId: id, title: titleOf(talk, section) })),
  ];
}

function isPutOff(talk: Talk, topic: string, now: Visit): boolean {
  const last = talk.plan.topics.findLast(({ topicId }) => topicId === topic);
  const isEarlier = last !== undefined && Date.parse(last.at) < Date.parse(now.at);
  return isEarlier && last.choice !== 'reopened' && refusalOf(talk, topic) === undefined;
}

/** The parts, once each, in which something was said or taken back between two moments, and by whom the last of it was. */
function changedBetween(talk: Talk, from: string, to: string): LastTimeView['changed'] {
  const isBetween = ({ at }: { readonly at: string }): boolean =>
    Date.parse(at) > Date.parse(from) && Date.parse(at) < Date.parse(to);
  const changes = asked(talk).flatMap((question) =>
    [...said(talk, question), ...gone(talk, question)]
      .filter(isBetween)
      .map(({ at, by }) => ({ at, by, sectionId: question.section })),
  );
  const parts = [...new Set(changes.map(({ sectionId }) => sectionId))];
  return parts.flatMap((sectionId) => {
    const last = changes
      .filter((one) => one.sectionId === sectionId)
      .toSorted((a, b) => (a.at < b.at ? -1 : 1))
      .at(-1);
    if (!last) return [];
    const { name } = personOf(talk.plan, last.by);
    return [{ sectionId, title: titleOf(talk, sectionId), ...(name !== undefined && { name }), at: last.at }];
  });
}

interface Change {
  readonly at: string;
  readonly by: string;
}

function said(talk: Talk, question: Question): readonly Change[] {
  return answersTo(talk.plan, question)
    .filter((entry) => isForScreen(talk, entry))
    .map(({ at, recordedBy: by }) => ({ at, by }));
}

function gone(talk: Talk, { id }: Question): readonly Change[] {
  return talk.plan.history.filter((one) => isAbout(one, id) && isForScreen(talk, one.item as Entry));
}

const isAbout = ({ item }: HistoryItem, id: string): boolean =>
  'questionId' in item && item.questionId === id;

function titleOf(talk: Talk, section: string): string {
  return sectionTitleFor(talk.tools.pack.words, section, voiceOf(talk));
}
