import type { QuestionWords } from '../pack-shape.js';

/** The words of one section in one locale. */
export interface SectionWords {
  /** What the map and the review call it. It names no topic that has a gate. */
  readonly title: string;
  readonly questions: Readonly<Record<string, QuestionWords>>;
}
