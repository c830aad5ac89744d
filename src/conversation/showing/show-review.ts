import { currentEntry, entriesFor } from '../../plan/current-entry.js';
import type { Question } from '../../content/pack.js';
import { asked, canBeAsked, isMet, permission } from '../route.js';
import { isRefused } from '../rules/topics.js';
import type { Talk } from '../talk.js';
import type { ReviewRow, ReviewSection } from '../view.js';
import { offered, othersOn, wordsIn } from './show-question.js';

/**
 * What was said, part by part.
 *
 * What anybody said is shown even when this speaker would not be asked it; what was refused and never said is not.
 */
export function showReview(talk: Talk): readonly ReviewSection[] {
  const { sections, words, questions } = talk.tools.pack;
  const here = asked(talk);
  return sections.flatMap(({ id }) => {
    const rows = questions
      .filter((question) => question.section === id && isShown(talk, question, here))
      .map(rowOf(talk));
    const untouched = rows.every(({ entry, others }) => !entry && others.length === 0);
    const title = words.sections[id]?.title ?? '';
    return rows.length === 0 ? [] : [{ sectionId: id, title, rows, untouched }];
  });
}

function isShown(talk: Talk, question: Question, here: readonly Question[]): boolean {
  if (question.id === permission) return false;
  if (entriesFor(talk.plan, question.id).length > 0) return isMet(talk, question);
  return here.includes(question) && !isRefused(talk, question);
}

const rowOf =
  (talk: Talk) =>
  (question: Question): ReviewRow => {
    const words = wordsIn(talk, question);
    const entry = currentEntry(talk.plan, question.id, talk.speaker);
    return {
      questionId: question.id,
      question: offered(talk, question),
      prompt: words.prompt,
      words,
      ...(entry && { entry }),
      others: othersOn(talk, question),
      canChange: canBeAsked(talk, question.id),
    };
  };
