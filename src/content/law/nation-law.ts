import type { QuestionWords, VoiceWords } from '../pack-shape.js';

/** Words of one question that are true in one nation only. Each takes the place of the general words. */
export interface LegalWords extends Pick<VoiceWords, 'prompt' | 'law'> {
  readonly proxy?: NonNullable<QuestionWords['proxy']>;
  readonly easyRead?: NonNullable<QuestionWords['easyRead']>;
}

/** How the law of one nation changes what is asked and how. It is not legal advice. */
export interface NationLaw {
  /** Questions about papers that this nation's law does not know. */
  readonly hidden: readonly string[];
  /** In years, where it differs from the question's own. */
  readonly minAge: Readonly<Record<string, number>>;
  /** By question id. */
  readonly words: Readonly<Record<string, LegalWords>>;
}
