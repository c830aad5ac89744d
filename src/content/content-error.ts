/** What can be wrong with content. The table of codes in the README says what to do about each. */
export type ContentCode =
  | 'CP201' // no built-in pack for this variant and path
  | 'CP202' // no words in this locale
  | 'CP203' // a question, option, field, section or topic has no words
  | 'CP204' // not the shape of a pack
  | 'CP205' // the same id twice
  | 'CP206' // an id that is not in the pack
  | 'CP207' // an answer that would be written into the wrong list
  | 'CP208' // an answer filled in by default
  | 'CP209' // a key that could reach an object's prototype
  | 'CP210' // a condition that can never be met, or waits for itself
  | 'CP211' // a gate that leads to nothing, or a question behind two gates
  | 'CP212' // a pack with the built-in id that asks something else
  | 'CP213'; // words that nobody has reviewed, where none such were asked for

/**
 * Content that cannot be asked as it stands.
 *
 * `at` is the path to the fault. It may name ids of the pack; it never holds a word of it, nor of any answer.
 */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly code: ContentCode;
  readonly at: readonly (string | number)[];

  constructor(code: ContentCode, message: string, at: readonly (string | number)[] = []) {
    super(`${code} care-preferences/content: ${message} See README#${code.toLowerCase()}`);
    this.code = code;
    this.at = at;
  }
}
