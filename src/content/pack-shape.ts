import type { AnswerShape, AnswerType, ItemType } from '../plan/answer-shapes/answer-shape.js';
import type { Jurisdiction, Ownership, Path, Variant } from '../plan/plan.js';

/** Who may answer a question, or be offered an option. A parent counts as a proxy. */
export type Role = 'person' | 'clinician' | 'proxy';

/** The kinds of answer. Each decides the field that is shown and the shape of `value` in an entry. */
export type QuestionType = AnswerType;

/**
 * Where an answer lives in the plan.
 *
 * `statements`, `legalFacts`, `clinicalRecords` and `recommendations` are the lists of entries. The others are not entries,
 * and their questions are not asked one by one: `visits` is asked by the screen "who is taking part", `agreements` by the
 * agreement, `people` by the list of people. `topics` is the home of gates, and a gate is never a question of a pack.
 */
export type Home = AnswerShape['writesTo'];

/** A code that a receiving system understands, such as one of SNOMED CT. */
export interface Coding {
  readonly system: string;
  readonly code: string;
  readonly term?: string;
}

/** Ask this only when another question was answered in one of these ways. Pure data, so that clinicians can review it. */
export type Condition =
  | { readonly question: string; readonly in: readonly string[] }
  | { readonly question: string; readonly answered: true };

/** One choice. Without `roles`, anybody who may answer the question is offered it. */
export interface Option {
  readonly id: string;
  readonly roles?: readonly Role[];
  readonly code?: Coding;
}

/**
 * One field of a structured answer. Without `roles`, anybody who may answer the question is shown it; with an empty
 * `roles` the plan has a place for it and nobody is shown it.
 */
export interface ItemField {
  readonly id: string;
  readonly type: ItemType;
  readonly options?: readonly string[];
  readonly required?: boolean;
  /** The two ends of a scale. */
  readonly min?: number;
  readonly max?: number;
  readonly roles?: readonly Role[];
}

/** What is asked, of whom, and where the answer goes. It has no words: those stand apart, once for each locale. */
export interface Question {
  readonly id: string;
  readonly section: string;
  readonly type: QuestionType;
  readonly ownership: Ownership;
  readonly writesTo: Home;
  /** 1 everyday, 2 personal, 3 may distress: never first on a page. Sensitivity alone never makes a gate. */
  readonly sensitivity: 1 | 2 | 3;
  readonly whoMayAnswer: readonly Role[];
  readonly options?: readonly Option[];
  /** Lowest and highest number of a scale, or how few and how many may be chosen. */
  readonly min?: number;
  readonly max?: number;
  /** Between one number of a scale and the next; 1, unless given. */
  readonly step?: number;
  /** In years. Below it, or with the age unknown, the question is not asked. */
  readonly minAge?: number;
  /** The question whose people are offered first. */
  readonly pickFrom?: string;
  /** Fields of a place. Its `setting` is one of `options`. */
  readonly fields?: readonly string[];
  /** Fields of each item of a group. */
  readonly itemFields?: readonly ItemField[];
  /** The ratings that each option can be given. Of a `ratedMulti` question: the numbers that `severity` may be, as ids. */
  readonly ratings?: readonly string[];
  /** How many days from today a question of a date suggests. It is offered, and never chosen for anybody. */
  readonly suggestDays?: number;
  readonly visibleWhen?: Condition;
  /** Block of the ten-second view in which the answer stands, from 1. */
  readonly urgentRank?: number;
  /** From whom every entry to it is kept, such as a clinician's view of how long somebody may live. */
  readonly hiddenFrom?: readonly ('person' | 'parents' | 'family' | 'urgent')[];
  /** Options after which help is offered at once. */
  readonly escalateOn?: readonly string[];
  readonly code?: Coding;
  /** Names of fields of other standards that the answer feeds. */
  readonly maps?: readonly string[];
}

/** Questions that stand behind one gate. Nobody is asked them before they opened the gate in this sitting. */
export interface Topic {
  readonly id: string;
  readonly questions: readonly string[];
  /** The id under which other systems know the gate. It is not among the pack's questions. */
  readonly gateQuestion?: string;
}

/** A medical or legal term, and what it means. */
export interface GlossaryEntry {
  readonly id: string;
  readonly term: string;
  /** Other forms of the term: a plural, an abbreviation, another name. */
  readonly also?: readonly string[];
  /** How somebody would ask for the meaning, such as "What are blood products?"; "What is …?" unless given. */
  readonly ask?: string;
  readonly meaning: string;
  readonly easyRead?: string;
}

/** Words that a clinician may say, never shown to the person: what always helps, and what helps in a section. */
export interface Phrases {
  readonly general: readonly string[];
  /** By section id. */
  readonly sections: Readonly<Record<string, readonly string[]>>;
}

/** Words that another voice says in its own way. What is absent is said as an adult is asked; `''` is said as nothing. */
export interface VoiceWords {
  readonly prompt?: string;
  readonly hint?: string;
  readonly why?: string;
  readonly law?: string;
  readonly options?: Readonly<Record<string, string>>;
  readonly fields?: Readonly<Record<string, string>>;
}

/** The words of one question in one locale. Option labels speak as the person ("I", "my") in every voice. */
export interface QuestionWords {
  readonly prompt: string;
  readonly hint?: string;
  /** Why we ask this, in a sentence or two. */
  readonly why?: string;
  /** What the law of the person's nation says. Absent when the nation is not known. */
  readonly law?: string;
  readonly options?: Readonly<Record<string, string>>;
  readonly fields?: Readonly<Record<string, string>>;
  readonly fieldOptions?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly ratings?: Readonly<Record<string, string>>;
  readonly proxy?: VoiceWords;
  readonly easyRead?: VoiceWords;
}

/** The words of a gate. `title` is what the map shows and never names what lies behind; `opening` says it plainly. */
export interface TopicWords {
  readonly title: string;
  readonly opening: string;
  readonly question: string;
  readonly proxy?: TopicVoice;
  readonly easyRead?: TopicVoice;
}

/** What another voice says of a gate in its own way. */
export interface TopicVoice {
  readonly opening?: string;
  readonly question?: string;
}

/** What the map and the review call a part. It names no topic that has a gate. */
export interface SectionTitle {
  readonly title: string;
}

/** The same, and what it is called to somebody who speaks about the person. */
export interface SectionTitles extends SectionTitle {
  readonly proxy?: SectionTitle;
}

/** All the words of a pack, by id. */
export interface PackWords {
  readonly sections: Readonly<Record<string, SectionTitles>>;
  readonly questions: Readonly<Record<string, QuestionWords>>;
  readonly topics: Readonly<Record<string, TopicWords>>;
  readonly glossary?: readonly GlossaryEntry[];
  readonly phrases?: Phrases;
}

/** Everything one conversation asks, in words. Plain JSON: it survives `JSON.stringify` unchanged. */
export interface Pack {
  readonly id: string;
  readonly version: string;
  readonly variant: Variant;
  readonly path: Path;
  /** A BCP 47 tag, such as `en-GB`. */
  readonly locale: string;
  readonly jurisdiction?: Jurisdiction;
  readonly sections: readonly { readonly id: string }[];
  readonly topics: readonly Topic[];
  /** In the order of asking. */
  readonly questions: readonly Question[];
  readonly words: PackWords;
}
