/** The door of the room: what is asked, of whom, in what words. */
export { meets } from './condition.js';
export { ContentError, type ContentCode } from './content-error.js';
export { loadPack, type PackChoice } from './load-pack.js';
export { packSchema } from './pack-schema.js';
export type {
  Coding,
  Condition,
  Home,
  ItemField,
  Option,
  Pack,
  PackWords,
  Question,
  QuestionType,
  QuestionWords,
  Role,
  Topic,
  TopicWords,
  VoiceWords,
} from './pack-shape.js';
export { readPack } from './read-pack.js';
export { wordsFor, type ResolvedWords, type Voice } from './words-for.js';
