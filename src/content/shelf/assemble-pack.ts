import { deepFreeze } from '../../plan/freeze.js';
import { ContentError } from '../content-error.js';
import type { NationLaw } from '../law/nation-law.js';
import type { GlossaryEntry, Pack, Phrases, Question, Topic } from '../pack-shape.js';
import { builtInIdentity } from './built-in-identity.js';
import type { Parts } from './parts.js';
import { questionWords, sectionWords, topicWords } from './put-in-words.js';

/**
 * Puts a path of the built-in pack into words: its listed questions, each followed by those that it may open.
 *
 * The law of a nation changes words, ages and what is asked; without one the general words stand and state no law. What
 * professionals record is asked only where their piece is there.
 *
 * @throws {ContentError} CP203 where words are missing, CP206 where the path lists a question that nobody wrote.
 */
export function assemblePack(parts: Parts): Pack {
  const questions = followed(parts).map((question) => inNation(question, parts.law));
  const sections = [...new Set(questions.map((question) => question.section))];
  const topics = asksOf(parts, questions);
  const { variant, path, own, jurisdiction, clinicians } = parts;
  return deepFreeze<Pack>({
    ...builtInIdentity,
    variant,
    path,
    locale: own.locale,
    ...(jurisdiction && { jurisdiction }),
    sections: sections.map((id) => ({ id })),
    topics,
    questions,
    words: {
      sections: Object.fromEntries(sections.map((id) => [id, sectionWords(parts, id)])),
      questions: Object.fromEntries(questions.map(({ id }) => [id, questionWords(parts, id)])),
      topics: Object.fromEntries(topics.map(({ id }) => [id, topicWords(parts, id)])),
      glossary: glossaryOf(parts),
      ...(clinicians && { phrases: phrasesFor(clinicians.phrases, sections) }),
    },
  });
}

/** A path is its listed questions, plus every question whose condition one of them meets. */
function followed({ listed, questions, law, clinicians }: Parts): Question[] {
  const asked = new Map<string, Question>();
  const ask = (question: Question) => {
    if (asked.has(question.id) || law?.hidden.includes(question.id)) return;
    asked.set(question.id, question);
    questions.filter((next) => next.visibleWhen?.question === question.id).forEach(ask);
  };
  for (const id of listed) {
    const question = questions.find((one) => one.id === id);
    // Every path lists what professionals record too; without their piece it is not there.
    if (!question && clinicians)
      throw new ContentError('CP206', `The path lists "${id}", which is no question.`, [id]);
    // A question that depends on another is asked after it, and only if the other is asked at all.
    if (question && !question.visibleWhen) ask(question);
  }
  return [...asked.values()];
}

/** A topic holds those of its questions that the path asks; one without any has no gate. */
function asksOf({ topics }: Parts, questions: readonly Question[]): Topic[] {
  return topics
    .map((topic) => ({
      ...topic,
      questions: topic.questions.filter((id) => questions.some((question) => question.id === id)),
    }))
    .filter((topic) => topic.questions.length > 0);
}

function phrasesFor({ general, sections }: Phrases, here: readonly string[]): Phrases {
  const kept = Object.entries(sections).filter(([id]) => here.includes(id));
  return { general, sections: Object.fromEntries(kept) };
}

/** Each term once: what professionals record and what only the full path asks have some in common. */
function glossaryOf({ own, easyRead, clinicians, further }: Parts): readonly GlossaryEntry[] {
  const inEasyWords = (entry: GlossaryEntry): GlossaryEntry => {
    const easy = easyRead?.glossary?.[entry.id];
    return easy === undefined ? entry : { ...entry, easyRead: easy };
  };
  const more = [...(clinicians?.glossary ?? []), ...(further?.glossary ?? [])];
  const once = more.filter(({ id }, index) => more.findIndex((one) => one.id === id) === index);
  return [...own.glossary.map(inEasyWords), ...once];
}

function inNation(question: Question, law?: NationLaw): Question {
  const minAge = law?.minAge[question.id];
  return minAge === undefined ? question : { ...question, minAge };
}
