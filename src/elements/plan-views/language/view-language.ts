import type { ReactiveControllerHost } from 'lit';
import { bookFor, type Spoken } from '../../../language/book-for.js';
import { isEnglish } from '../../../language/is-english.js';
import type { LanguageBook } from '../../../language/language-book.js';
import { tablesIn, type Tables } from '../../../language/tables.js';
import { builtInPack } from '../../../plan/answer-shapes/answer-shape.js';
import type { CarePlan } from '../../../plan/plan.js';
import { draftLabel } from '../../base/language/draft-label.js';
import { languageOf } from '../../base/language/language-of.js';
import { LanguageWatch } from '../../base/language/language-watch.js';

/** A view of a plan, as far as its language goes. */
export type Speaking = ReactiveControllerHost & HTMLElement & { readonly acceptDrafts: boolean };

/** The language of the page that a view stands on, fetched where the page may ask for one that is not English. */
export class ViewLanguage {
  /** Resolved once the words of the language that was asked for have come, or have not. */
  settled: Promise<void> = Promise.resolve();
  /** Whether words are on their way. */
  isComing = false;
  #spoken: Spoken | undefined;
  #asked = '';

  constructor(private readonly host: Speaking) {
    new LanguageWatch(host);
    this.follow();
  }

  /** The words of the language for views that need no pack; undefined is English. */
  get book(): LanguageBook | undefined {
    return this.#spoken?.book;
  }

  /**
   * The words for this plan: one view speaks one language, so where the questions of the plan are not said in it neither is
   * the rest.
   */
  bookFor({ pack }: CarePlan): LanguageBook | undefined {
    const isSaid = pack.id !== builtInPack || this.#spoken?.isSaid(pack.variant, pack.path);
    return isSaid ? this.book : undefined;
  }

  /** These tables in the language of a book. */
  readonly tablesIn = tablesIn;

  /** That nobody has read the words, where that is so. */
  readonly label = ({ book }: Tables<never>): unknown => draftLabel(book);

  /** Asks for the words of the language that the page has now, where it is another than before. */
  follow(): void {
    const tag = languageOf(this.host);
    const asked = !tag || isEnglish(tag) ? '' : `${tag} ${this.host.acceptDrafts}`;
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#spoken = undefined;
    this.isComing = asked !== '';
    if (asked) this.settled = this.#turn(asked, tag);
  }

  /** Where the words do not load English stands, and the next switch asks for them again. */
  async #turn(asked: string, tag: string): Promise<void> {
    const spoken = await bookFor(tag, this.host.acceptDrafts).catch(() => undefined);
    if (asked !== this.#asked) return;
    this.#spoken = spoken;
    this.isComing = false;
    this.host.requestUpdate();
  }
}
