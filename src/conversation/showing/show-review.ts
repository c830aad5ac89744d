import { answerBy, answersTo } from '../../plan/current-entry.js';
import type { Question } from '../../content/pack.js';
import { sectionTitleFor } from '../../content/words-for.js';
import { asked, canBeAsked, isMet, permission } from '../route.js';
import { answeringAs, isForScreen } from '../rules/clinical.js';
import { voiceOf } from '../rules/speaking.js';
import { isOpen, isRefused } from '../rules/topics.js';
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
    const untouched = !rows.some(isSaid);
    const title = sectionTitleFor(words, id, voiceOf(talk));
    // A part of which nothing was said shows its title alone. In any other, a question behind a gate would be read unasked.
    const shown = untouched ? rows : rows.filter((row) => isSaid(row) || isOpen(talk, row.questionId));
    return rows.length === 0 ? [] : [{ sectionId: id, title, rows: shown, untouched }];
  });
}

const isSaid = ({ entry, others }: ReviewRow): boolean => entry !== undefined || others.length > 0;

function isShown(talk: Talk, question: Question, here: readonly Question[]): boolean {
  if (question.id === permission) return false;
  if (answersTo(talk.plan, question).some((entry) => isForScreen(talk, entry))) return isMet(talk, question);
  return here.includes(question) && !isRefused(talk, question);
}

const rowOf =
  (reviewing: Talk) =>
  (question: Question): ReviewRow => {
    const talk = answeringAs(reviewing, question);
    const words = wordsIn(talk, question);
    const entry = answerBy(talk.plan, question, talk.speaker);
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
