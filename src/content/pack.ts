/** The door of the room: what is asked, of whom, in what words. */
export { meets } from './condition.js';
export { ContentError, type ContentCode } from './content-error.js';
export { termsIn } from './glossary.js';
export { loadPack, type PackChoice } from './load-pack.js';
export { packSchema } from './pack-schema.js';
export type {
  Coding,
  Condition,
  GlossaryEntry,
  Home,
  ItemField,
  Option,
  Pack,
  PackWords,
  Phrases,
  Question,
  QuestionType,
  QuestionWords,
  Role,
  Topic,
  TopicVoice,
  TopicWords,
  VoiceWords,
} from './pack-shape.js';
export { readPack } from './read-pack.js';
export { sectionTitleFor, topicWordsFor, wordsFor, type ResolvedWords, type Voice } from './words-for.js';
