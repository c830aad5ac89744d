import type { Jurisdiction } from '../../plan/plan.js';
import type {
  GlossaryEntry,
  Phrases,
  Question,
  QuestionWords,
  TopicVoice,
  VoiceWords,
} from '../pack-shape.js';

/** How a question is put to the person, in their own voice. What other voices say stands in files of theirs. */
export type OwnWords = Omit<QuestionWords, 'proxy' | 'easyRead'>;

/** By question id. */
export type OwnQuestions = Readonly<Record<string, OwnWords>>;

/** What another voice says in its own way, by question id. */
export type VoiceQuestions = Readonly<Record<string, VoiceWords>>;

/** The words of one section in one locale, as the person is asked. */
export interface SectionWords {
  /** What the map and the review call it. It names no topic that has a gate. */
  readonly title: string;
  readonly questions: OwnQuestions;
}

/** Questions in every voice, by question id: for what few conversations ask, where all voices come in one piece. */
export type SpokenQuestions = Readonly<Record<string, QuestionWords>>;

/** All that one voice says in its own way in one locale. */
export interface VoiceBook {
  readonly questions: VoiceQuestions;
  /** By topic id. */
  readonly topics: Readonly<Record<string, TopicVoice>>;
  /** What is true in one nation only. It takes the place of the general words. */
  readonly law: Readonly<Partial<Record<Jurisdiction, VoiceQuestions>>>;
  /** By the id of the term. */
  readonly glossary?: Readonly<Record<string, string>>;
}

/** What professionals alone are asked and shown, in one locale. */
export interface ClinicianBook {
  readonly asks: readonly Question[];
  readonly questions: OwnQuestions;
  readonly glossary: readonly GlossaryEntry[];
  readonly phrases: Phrases;
}
