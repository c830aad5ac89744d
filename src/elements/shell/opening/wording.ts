import type { Piece } from '../../../content/load-pack.js';
import type { Conversation } from '../../../conversation/conversation.js';
import type { ConversationView } from '../../../conversation/view.js';
import type { LoadWith } from './opening.js';
import type { Turning } from './turn-language.js';

const everyPiece: readonly Piece[] = ['proxy', 'easy-read', 'clinicians'];

/** Brings the words that not everybody needs, when somebody needs them. Where they do not come, the person's own stand. */
export class Wording {
  #conversation: Conversation | undefined;
  #load: LoadWith | undefined;
  #has: readonly Piece[] = [];
  #coming: Promise<void> | undefined;
  /** The screen on which words were last looked for and not found. */
  #lost: number | undefined;

  /** @param failed hears why words did not come, once for each time that they are missed */
  constructor(private readonly failed: (error: unknown) => void) {}

  /** A conversation begins, with these pieces. Without a way to load more it has all of its words: a pack of the host's own. */
  begin(conversation: Conversation, load: LoadWith | undefined, has: readonly Piece[]): void {
    this.#conversation = conversation;
    this.#load = load;
    this.#has = has;
    this.#coming = this.#lost = undefined;
  }

  /** The conversation goes on in the language that the page has now. */
  async turnTo(opening: Turning): Promise<void> {
    const { turnLanguage } = await import('./turn-language.js');
    const [conversation, has] = [this.#conversation, this.#has];
    const turned = await turnLanguage(opening, has);
    if (!conversation || conversation !== this.#conversation) return;
    this.#load &&= turned.load;
    this.#coming = this.#lost = undefined;
    opening.speak(turned.book);
    if (turned.pack) conversation.say({ type: 'more words', pack: turned.pack });
  }

  /** Undefined where the words are there, or did not come; else settles when one or the other is so. Never rejects. */
  need(view: ConversationView): Promise<void> | undefined {
    const isWithClinician = view.plan.people.some(({ part }) => part === 'professional');
    const isNeeded = (piece: Piece): boolean =>
      piece === 'clinicians' ? isWithClinician : piece === view.voice;
    const lacking = everyPiece.filter((piece) => isNeeded(piece) && !this.#has.includes(piece));
    if (!this.#load || lacking.length === 0) return undefined;
    const wasLost = this.#lost !== undefined;
    if (this.#lost !== view.screen)
      this.#coming ??= this.#bring(this.#load, [...this.#has, ...lacking], view.screen);
    return wasLost ? undefined : this.#coming;
  }

  /** Fetches every piece, for a device that may lose its network. */
  fetchAhead(): Promise<unknown> | undefined {
    return this.#load?.(everyPiece);
  }

  /** What comes too late, for a conversation that is over, is let be. */
  #bring(load: LoadWith, pieces: readonly Piece[], screen: number): Promise<void> {
    const coming: Promise<void> = load(pieces).then(
      (pack) => {
        if (this.#coming !== coming) return;
        this.#has = pieces;
        this.#coming = this.#lost = undefined;
        this.#conversation?.say({ type: 'more words', pack });
      },
      (error: unknown) => {
        if (this.#coming !== coming) return;
        if (this.#lost === undefined) this.failed(error);
        this.#coming = undefined;
        this.#lost = screen;
      },
    );
    return coming;
  }
}
