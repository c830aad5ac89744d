import type { CarePlan } from '../plan/plan.js';

/** Where in the conversation somebody was: enough to find the place again, and no word that anyone said. */
export interface Bookmark {
  /** The stage they were at, as in `care-navigate`. */
  readonly stage: string;
  readonly questionId?: string;
  /** The id, in `plan.people`, of whoever was speaking. */
  readonly speaker?: string;
  /** The id, in `plan.visits`, of the visit that is going on. */
  readonly visit?: string;
  /** When this was written: an ISO date-time with an offset. */
  readonly at: string;
}

/** What rests in a store between two sittings. */
export interface Draft {
  readonly plan: CarePlan;
  readonly bookmark: Bookmark;
}

/** A draft as a store gives it back. Hand `revision` to the next `save` unchanged; it means nothing else. */
export interface StoredDraft {
  readonly draft: Draft;
  readonly revision: string;
}

/**
 * Where drafts rest. A host may bring its own; ours are `memoryStore` and `deviceStore`.
 *
 * Every method rejects with a {@link StoreError} and with nothing else. Text comes back byte for byte as it was given.
 */
export interface DraftStore {
  /** What the page may truthfully say about where the words are. */
  readonly where: 'device' | 'host' | 'memory';
  /** The draft under this key, deeply frozen, or null when there is none. */
  load(key: string): Promise<StoredDraft | null>;
  /**
   * Keeps the draft and gives its new revision. `revision` is the one last loaded or saved, null when there was none:
   * if the store holds any other, nothing is written and the error carries theirs.
   */
  save(key: string, draft: Draft, revision: string | null): Promise<string>;
  /** Removes the draft; no draft is no error. */
  forget(key: string): Promise<void>;
  /** The keys of the drafts that this store can read. */
  list(): Promise<string[]>;
}

const sentences = {
  CP401:
    'the draft was changed somewhere else since it was read. Nothing was written: show both, then save on the newer revision.',
  CP402:
    'the draft was removed somewhere else since it was read. Nothing was written: save with no revision to keep it again.',
  CP403: 'this page has no secure context, or no IndexedDB. Nothing is written: serve the page over https.',
  CP404:
    'the drafts on this device were written by a newer version. They are left untouched: load the newer version.',
  CP405:
    'this device has no room left. The draft before is untouched: offer a download, free some room, try again.',
  CP406:
    'a draft is there but cannot be read with this key. It is left untouched: give the key it was written with, or forget it.',
  CP407: 'the store did not answer. What was stored before is untouched: try again.',
  CP408: 'a draft needs a key. Nothing was written: give the subject a ref.',
  CP409:
    'the key that the host promised did not come, or is not an AES-GCM key. Nothing was written: check the key option.',
} as const;

/** The codes of the storage room. README has a table of them. */
export type StoreErrorCode = keyof typeof sentences;

/** A store refused or failed. Holds a code, and in a clash their draft; the message never holds a word that was said. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;
  /** In a clash (CP401): what the store holds now. */
  readonly theirs?: StoredDraft;

  constructor(code: StoreErrorCode, theirs?: StoredDraft) {
    super(`${code} care-preferences/storage: ${sentences[code]}`);
    this.code = code;
    // Not enumerable: a logger that walks an error's own fields must not meet the words.
    if (theirs) Object.defineProperty(this, 'theirs', { value: theirs });
  }
}
