import { furnitureIn, type Furniture } from '../../../language/furniture.js';
import type { LanguageBook } from '../../../language/language-book.js';

/** The words of the interface as one conversation says them: in its language, and otherwise where the host says otherwise. */
export class Speech {
  #book: LanguageBook | undefined;
  #messages: Readonly<Record<string, string>> = {};
  #words: Furniture = furnitureIn(undefined);

  /** @param changed hears that there are other words */
  constructor(private readonly changed: () => void) {}

  get words(): Furniture {
    return this.#words;
  }

  /** Says it in a language; without its book, in English. */
  readonly speak = (book: LanguageBook | undefined): void => {
    this.#say(book, this.#messages);
    this.changed();
  };

  /** Says some of it as the host wants it. */
  readonly override = (messages: Readonly<Record<string, string>>): void => this.#say(this.#book, messages);

  #say(book: LanguageBook | undefined, messages: Readonly<Record<string, string>>): void {
    [this.#book, this.#messages] = [book, messages];
    this.#words = { ...furnitureIn(book), ...messages };
  }
}
