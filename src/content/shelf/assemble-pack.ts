import { deepFreeze } from '../../plan/freeze.js';
import type { Jurisdiction, Path, Variant } from '../../plan/plan.js';
import { builtInIdentity } from './built-in-identity.js';
import { ContentError } from '../content-error.js';
import type { LegalWords, NationLaw } from '../law/nation-law.js';
import type {
  GlossaryEntry,
  Pack,
  Phrases,
  Question,
  QuestionWords,
  Topic,
  TopicWords,
} from '../pack-shape.js';
import type { SectionWords } from '../words/section-words.js';

/** What a pack is put together from. */
export interface Parts {
  readonly variant: Variant;
  readonly path: Path;
  readonly locale: string;
  readonly jurisdiction?: Jurisdiction | undefined;
  /** The ids that the path lists, in the order of asking. */
  readonly listed: readonly string[];
  readonly questions: readonly Question[];
  /** By section id. */
  readonly words: Readonly<Record<string, SectionWords>>;
  readonly law?: NationLaw | undefined;
  /** Every topic of the variant; a path holds those that it asks about. */
  readonly topics?: readonly Topic[];
  readonly topicWords?: Readonly<Record<string, TopicWords>>;
  readonly glossary?: readonly GlossaryEntry[];
  readonly phrases?: Phrases;
}

/**
 * Puts a path of the built-in pack into words: its listed questions, each followed by those that it may open.
 *
 * The law of a nation changes words, ages and what is asked; without one the general words stand and state no law.
 *
 * @throws {ContentError} CP203 where words are missing, CP206 where the path lists a question that nobody wrote.
 */
export function assemblePack(parts: Parts): Pack {
  const questions = followed(parts).map((question) => inNation(question, parts.law));
  const sections = [...new Set(questions.map((question) => question.section))];
  const topics = topicsOf(parts, questions);
  const { variant, path, locale, jurisdiction, glossary, phrases } = parts;
  return deepFreeze<Pack>({
    ...builtInIdentity,
    variant,
    path,
    locale,
    ...(jurisdiction && { jurisdiction }),
    sections: sections.map((id) => ({ id })),
    topics,
    questions,
    words: {
      sections: Object.fromEntries(sections.map((id) => [id, { title: sectionWords(parts, id).title }])),
      questions: Object.fromEntries(questions.map((question) => [question.id, wordsOf(parts, question)])),
      topics: Object.fromEntries(topics.map(({ id }) => [id, topicWordsOf(parts, id)])),
      ...(glossary && { glossary }),
      ...(phrases && { phrases: phrasesFor(phrases, sections) }),
    },
  });
}

/** A path is its listed questions, plus every question whose condition one of them meets. */
function followed({ listed, questions, law }: Parts): Question[] {
  const asked = new Map<string, Question>();
  const ask = (question: Question) => {
    if (asked.has(question.id) || law?.hidden.includes(question.id)) return;
    asked.set(question.id, question);
    questions.filter((next) => next.visibleWhen?.question === question.id).forEach(ask);
  };
  for (const id of listed) {
    const question = questions.find((one) => one.id === id);
    if (!question) throw new ContentError('CP206', `The path lists "${id}", which is no question.`, [id]);
    // A question that depends on another is asked after it, and only if the other is asked at all.
    if (!question.visibleWhen) ask(question);
  }
  return [...asked.values()];
}

/** A topic holds those of its questions that the path asks; one without any has no gate. */
function topicsOf({ topics = [] }: Parts, questions: readonly Question[]): Topic[] {
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

function topicWordsOf({ topicWords = {}, locale }: Parts, id: string): TopicWords {
  const words = topicWords[id];
  if (!words) throw noWords(id, locale);
  return words;
}

function inNation(question: Question, law?: NationLaw): Question {
  const minAge = law?.minAge[question.id];
  return minAge === undefined ? question : { ...question, minAge };
}

function wordsOf(parts: Parts, { id, section }: Question): QuestionWords {
  const general = sectionWords(parts, section).questions[id];
  if (!general) throw noWords(id, parts.locale);
  const legal: LegalWords | undefined = parts.law?.words[id];
  if (!legal) return general;
  return {
    ...general,
    ...legal,
    ...(legal.proxy && { proxy: { ...general.proxy, ...legal.proxy } }),
    ...(legal.easyRead && { easyRead: { ...general.easyRead, ...legal.easyRead } }),
  };
}

function sectionWords({ words, locale }: Parts, id: string): SectionWords {
  const section = words[id];
  if (!section) throw noWords(id, locale);
  return section;
}

function noWords(id: string, locale: string): ContentError {
  return new ContentError('CP203', `There are no words for "${id}" in ${locale}. Add them to its words.`, [
    id,
  ]);
}
