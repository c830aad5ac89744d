import { isEnglish } from '../../../language/is-english.js';
import { languageOf } from '../../base/language/language-of.js';
import type { Speaking, ViewLanguage } from './view-language.js';

/**
 * A view speaks English at once: an emergency waits for no translation. What it takes to follow the page into another
 * language comes later, and only where the page is in one or accepts drafts.
 */
export class Tongue {
  /** None is English. */
  language: ViewLanguage | undefined;
  #coming: Promise<void> | undefined;
  #isLost = false;

  constructor(private readonly host: Speaking) {}

  /** Whether words of another language are on their way. */
  get isComing(): boolean {
    return this.language ? this.language.isComing : this.#coming !== undefined && !this.#isLost;
  }

  /** Looks which language the page is in now. */
  follow(): void {
    this.language?.follow();
    const tag = languageOf(this.host) || 'en';
    if (this.host.acceptDrafts || !isEnglish(tag)) this.#coming ??= this.#fetch();
  }

  /** Once the words that were asked for have come, or have not. */
  async settled(): Promise<void> {
    await this.#coming;
    await this.language?.settled;
  }

  async #fetch(): Promise<void> {
    try {
      const { ViewLanguage: Language } = await import('./view-language.js');
      this.language = new Language(this.host);
    } catch {
      this.#isLost = true;
    }
    this.host.requestUpdate();
  }
}
