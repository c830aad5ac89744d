import type { Question, ResolvedWords } from '../../content/pack.js';
import { wordsFor } from '../../content/words-for.js';
import { currentEntry, entriesFor } from '../../plan/current-entry.js';
import type { Entry } from '../../plan/plan.js';
import { asked, permission, questionOf } from '../route.js';
import { optionsFor, voiceOf } from '../rules/speaking.js';
import type { Talk } from '../talk.js';
import type { QuestionView } from '../view.js';

/** The question on the screen with its words, what was said to it, and its part of the talk. */
export function showQuestion(talk: Talk, questionId: string | undefined): QuestionView | undefined {
  const question = questionOf(talk, questionId);
  if (!question) return undefined;
  const answer = answerOf(talk, question);
  return {
    question: offered(talk, question),
    words: wordsIn(talk, question),
    ...(question.id !== permission && { part: partOf(talk, question) }),
    ...(answer && { answer }),
    others: othersOn(talk, question),
    people: talk.plan.people,
    fromReview: talk.fromReview,
  };
}

/** The words of a question in the voice of now. */
export function wordsIn(talk: Talk, question: Question): ResolvedWords {
  return wordsFor(question, talk.tools.pack.words, voiceOf(talk));
}

/** What others than the speaker said to a question, the person's own first. */
export function othersOn({ plan, speaker }: Talk, { id }: Question): readonly Entry[] {
  return entriesFor(plan, id).filter(({ saidBy }) => saidBy !== speaker);
}

/** The question with those options only that this speaker is offered. */
export function offered(talk: Talk, question: Question): Question {
  const options = optionsFor(talk, question);
  return options.length === (question.options?.length ?? 0) ? question : { ...question, options };
}

function answerOf({ plan, speaker, visit }: Talk, { id }: Question): Entry | undefined {
  const entry = currentEntry(plan, id, speaker);
  // Leave is asked anew in each visit: what was said last time is no answer to it.
  return id === permission && entry?.visit !== visit ? undefined : entry;
}

/** "Part 2 of 7", counting the parts that have something to ask. */
function partOf(talk: Talk, { section }: Question): NonNullable<QuestionView['part']> {
  const { sections, words } = talk.tools.pack;
  const here = asked(talk);
  const parts = sections.filter(
    ({ id }) => id === section || here.some((question) => question.section === id),
  );
  return {
    index: parts.findIndex(({ id }) => id === section) + 1,
    of: parts.length,
    title: words.sections[section]?.title ?? '',
  };
}
