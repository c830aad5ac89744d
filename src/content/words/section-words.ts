import type { Review } from '../../language/language-book.js';
import type { Jurisdiction } from '../../plan/plan.js';
import type {
  GlossaryEntry,
  Phrases,
  Question,
  QuestionWords,
  SectionTitle,
  SectionTitles,
  Topic,
  TopicVoice,
  TopicWords,
  VoiceWords,
} from '../pack-shape.js';

/** How a question is put to the person, in their own voice. What other voices say stands in files of theirs. */
export type OwnWords = Omit<QuestionWords, 'proxy' | 'easyRead'>;

/** By question id. */
export type OwnQuestions = Readonly<Record<string, OwnWords>>;

/** What another voice says in its own way, by question id. */
export type VoiceQuestions = Readonly<Record<string, VoiceWords>>;

/** The words of one section in one locale, as the person is asked. */
export interface SectionWords extends SectionTitles {
  readonly questions: OwnQuestions;
}

/** Questions in every voice, by question id: for what few conversations ask, where all voices come in one piece. */
export type SpokenQuestions = Readonly<Record<string, QuestionWords>>;

/** The words of one section in a language other than English, in every voice, and who has read them. */
export interface TranslatedSection extends SectionTitles {
  readonly review: Review;
  readonly questions: SpokenQuestions;
}

/** All that one voice says in its own way in one locale. */
export interface VoiceBook {
  readonly questions: VoiceQuestions;
  /** What the parts are called in this voice, by section id. */
  readonly sections?: Readonly<Record<string, SectionTitle>>;
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

/** All that a person is asked in their own words on the shorter paths, in one locale. */
export interface OwnBook {
  /** A BCP 47 tag. */
  readonly locale: string;
  /** By section id. */
  readonly sections: Readonly<Record<string, SectionWords>>;
  /** By topic id. */
  readonly topics: Readonly<Record<string, TopicWords>>;
  /** What is true in one nation only, by question id. It takes the place of the general words. */
  readonly law: Readonly<Partial<Record<Jurisdiction, Readonly<Record<string, Partial<QuestionWords>>>>>>;
  readonly glossary: readonly GlossaryEntry[];
}

/** What only the full conversation asks, in every voice, in one locale. */
export interface FurtherBook {
  /** The ids of the full path, in the order of asking. */
  readonly listed: readonly string[];
  readonly asks: readonly Question[];
  readonly questions: SpokenQuestions;
  readonly law: Readonly<Partial<Record<Jurisdiction, Readonly<Record<string, Partial<QuestionWords>>>>>>;
  readonly glossary: readonly GlossaryEntry[];
}

/** What children and young people are asked besides or otherwise, and their parents, in one locale. */
export interface ChildrenBook {
  readonly asks: readonly Question[];
  /** By variant: the ids of what an adult is asked and they are not. */
  readonly notAsked: Readonly<Record<'young-person' | 'parent', readonly string[]>>;
  /** The tender topics, each behind its gate. */
  readonly gates: readonly Topic[];
  /** Asked otherwise than of an adult: each takes the place of the question of its id. */
  readonly instead: readonly Question[];
  readonly sections: Readonly<Record<string, SectionTitle>>;
  /** What the parts are called to a parent. */
  readonly parentSections: Readonly<Record<string, SectionTitle>>;
  readonly questions: SpokenQuestions;
  /** Laid over the own words: said to the young person. */
  readonly youngPerson: VoiceQuestions;
  /** Laid over the words for somebody else: said to a parent. */
  readonly parent: VoiceQuestions;
  readonly topics: Readonly<Record<string, TopicWords>>;
  readonly parentTopics: Readonly<Record<string, TopicVoice>>;
}

/** All words of the pack in a language other than English, in every voice. */
export interface TranslatedBook {
  /** A machine draft as long as any of its parts is. */
  readonly review: Review;
  readonly own: OwnBook;
  readonly clinicians: ClinicianBook;
}
