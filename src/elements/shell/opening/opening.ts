import type { ConversationOptions } from '../../../conversation/conversation.js';
import type { Piece } from '../../../content/load-pack.js';
import type { Pack } from '../../../content/pack.js';
import type { LanguageBook } from '../../../language/language-book.js';
import type { CarePlan, Jurisdiction, Path, Person, Setting, Subject, Variant } from '../../../plan/plan.js';
import type { Store } from '../supplies.js';

/** Loads the pack of a conversation with these pieces. */
export type LoadWith = (pieces: readonly Piece[]) => Promise<Pack>;

/** What a conversation is opened with: the host's attributes and properties. */
export interface Opening {
  readonly variant: Variant | undefined;
  readonly path: Path;
  readonly setting: Setting;
  readonly jurisdiction: Jurisdiction | undefined;
  readonly subject: Subject;
  readonly people: readonly Person[];
  readonly draft: 'none' | 'device';
  readonly store: Store | undefined;
  /** A whole pack of the host's own, unchecked. */
  readonly content: unknown;
  readonly easyRead: boolean;
  /** The language of the page there: a BCP 47 tag, or ''. */
  readonly language: string;
  readonly acceptDrafts: boolean;
  readonly plan: CarePlan | undefined;
  readonly deliver: NonNullable<ConversationOptions['deliver']>;
  /** Hears whether somebody waits for a part of the conversation that did not come. */
  readonly missing: (isMissing: boolean) => void;
  /** Hears the words of the interface in the language of the conversation; undefined is English. */
  readonly speak: (book: LanguageBook | undefined) => void;
}
