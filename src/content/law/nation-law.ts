import type { OwnWords } from '../words/section-words.js';

/** How the law of one nation changes what is asked and how. It is not legal advice. */
export interface NationLaw {
  /** Questions about papers that this nation's law does not know. */
  readonly hidden: readonly string[];
  /** In years, where it differs from the question's own. */
  readonly minAge: Readonly<Record<string, number>>;
  /**
   * By question id: words that are true in this nation only, as the person is asked. Each takes the place of the general
   * words; what other voices say of the law stands with each voice.
   */
  readonly words: Readonly<Record<string, Pick<Partial<OwnWords>, 'prompt' | 'law'>>>;
}
