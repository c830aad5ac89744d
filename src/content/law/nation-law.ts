/**
 * How the law of one nation changes what is asked. What is said of it stands with the words of each language. It is not
 * legal advice.
 */
export interface NationLaw {
  /** Questions about papers that this nation's law does not know. */
  readonly hidden: readonly string[];
  /** In years, where it differs from the question's own. */
  readonly minAge: Readonly<Record<string, number>>;
}
