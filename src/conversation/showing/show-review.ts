import { currentEntry, entriesFor } from '../../plan/current-entry.js';
import type { Question } from '../../content/pack.js';
import { asked, canBeAsked, isMet, permission } from '../route.js';
import { answeringAs, isForScreen } from '../rules/clinical.js';
import { isRefused } from '../rules/topics.js';
import type { Talk } from '../talk.js';
import type { ReviewRow, ReviewSection } from '../view.js';
import { offered, othersOn, viewsOn, wordsIn } from './show-question.js';

/**
 * What was said, part by part.
 *
 * What anybody said is shown even when this speaker would not be asked it; what was refused and never said is not, nor what
 * is kept from whoever sees the screen.
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
  if (entriesFor(talk.plan, question.id).some((entry) => isForScreen(talk, entry)))
    return isMet(talk, question);
  return here.includes(question) && !isRefused(talk, question);
}

const rowOf =
  (reviewing: Talk) =>
  (question: Question): ReviewRow => {
    const talk = answeringAs(reviewing, question);
    const words = wordsIn(talk, question);
    const entry = currentEntry(talk.plan, question.id, talk.speaker);
    return {
      questionId: question.id,
      question: offered(talk, question),
      prompt: words.prompt,
      words,
      ...(entry && isForScreen(talk, entry) && { entry }),
      others: othersOn(talk, question),
      views: viewsOn(talk, question),
      canChange: canBeAsked(talk, question.id),
    };
  };
