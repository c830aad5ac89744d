import { answerBy, answersTo } from '../../plan/current-entry.js';
import { termsIn } from '../../content/glossary.js';
import type { GlossaryEntry } from '../../content/pack-shape.js';
import type { Question, ResolvedWords } from '../../content/pack.js';
import { sectionTitleFor, wordsFor } from '../../content/words-for.js';
import type { Entry, View } from '../../plan/plan.js';
import { asked, permission, questionOf } from '../route.js';
import { answeringAs, isClinicians, isForScreen } from '../rules/clinical.js';
import { mayKeepPrivate } from '../rules/privacy.js';
import { optionsFor, voiceOf } from '../rules/speaking.js';
import type { Talk } from '../talk.js';
import type { QuestionView } from '../view.js';

/** The question on the screen with its words, what was said to it, and its part of the talk. */
export function showQuestion(asking: Talk, questionId: string | undefined): QuestionView | undefined {
  const question = questionOf(asking, questionId);
  if (!question) return undefined;
  const talk = answeringAs(asking, question);
  const [shown, words] = [offered(talk, question), wordsIn(talk, question)];
  const answer = answerOf(talk, question);
  return {
    question: shown,
    words,
    ...(question.id !== permission && { part: partOf(talk, question) }),
    ...(answer && { answer }),
    ...(mayKeepPrivate(talk, question.id) && { isPrivate: answer?.hiddenFrom?.includes('parents') ?? false }),
    others: othersOn(talk, question),
    views: viewsOn(talk, question),
    terms: termsOf(talk, shown, words),
    isClinicians: isClinicians(question),
    people: talk.plan.people,
    fromReview: talk.fromReview,
    isHard: isHardNow(talk, question, answer),
  };
}

/** The words of a question in the voice of now. */
export function wordsIn(talk: Talk, question: Question): ResolvedWords {
  return wordsFor(question, talk.tools.pack.words, voiceOf(talk));
}

/** What others than the speaker said to a question, the person's own first, as far as it may stand on this screen. */
export function othersOn(talk: Talk, question: Question): readonly Entry[] {
  return answersTo(talk.plan, question).filter(
    (entry) => entry.saidBy !== '' && entry.saidBy !== talk.speaker && isForScreen(talk, entry),
  );
}

/** Who sees a question another way, as far as it may stand on this screen. */
export function viewsOn(talk: Talk, { id }: Question): readonly View[] {
  return talk.plan.views.filter((view) => view.about === id && isForScreen(talk, view));
}

/** The terms of the glossary in the words on the screen. */
function termsOf(
  { tools }: Talk,
  { options = [] }: Question,
  words: ResolvedWords,
): readonly GlossaryEntry[] {
  const { prompt, hint = '', why = '', law = '', fields, ratings } = words;
  const labels = options.map(({ id }) => words.options[id] ?? '');
  const texts = [prompt, hint, why, law, ...labels, ...Object.values(fields), ...Object.values(ratings)];
  return termsIn(texts, tools.pack.words.glossary);
}

/** The question with those options only that this speaker is offered. */
export function offered(talk: Talk, question: Question): Question {
  const options = optionsFor(talk, question);
  return options.length === (question.options?.length ?? 0) ? question : { ...question, options };
}

function answerOf({ plan, speaker, visit }: Talk, question: Question): Entry | undefined {
  const entry = answerBy(plan, question, speaker);
  // Leave is asked anew in each visit: what was said last time is no answer to it.
  return question.id === permission && entry?.visit !== visit ? undefined : entry;
}

/** Whether an option was chosen here that the question names as a hard one. Nothing is read out of anybody's words. */
function isHardNow(
  { tools, visit }: Talk,
  { escalateOn = [] }: Question,
  answer: Entry | undefined,
): boolean {
  if (tools.setting === 'afterwards' || answer?.visit !== visit) return false;
  const chosen: readonly unknown[] = [answer?.value].flat();
  return escalateOn.some((id) => chosen.includes(id));
}

/** "Part 2 of 7", counting the parts that have something to ask. */
function partOf(talk: Talk, { section }: Question): NonNullable<QuestionView['part']> {
  const { sections, words } = talk.tools.pack;
  const here = new Set([section, ...asked(talk).map((question) => question.section)]);
  const parts = sections.filter(({ id }) => here.has(id));
  return {
    index: parts.findIndex(({ id }) => id === section) + 1,
    of: parts.length,
    title: sectionTitleFor(words, section, voiceOf(talk)),
  };
}
