import type { Draft, DraftStore, StoredDraft } from '../storage/draft-store.js';

/** One person's draft in a store: written one at a time, each upon the revision before, never over somebody else's. */
export interface Keeper {
  readonly where: DraftStore['where'];
  look(): Promise<StoredDraft | null>;
  /** Takes a revision that was looked at as ours to write upon. Without it a draft that is there is never overwritten. */
  adopt(revision: string): void;
  write(draft: Draft): Promise<void>;
  forget(): Promise<void>;
}

/** Keeps the draft under this key in turn: a write that is asked for during another waits for its revision. */
export function createKeeper(store: DraftStore, key: string): Keeper {
  let revision: string | null = null;
  let last: Promise<unknown> = Promise.resolve();
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  }
  return {
    where: store.where,
    // After what is being written, so that it is found; but not in turn: a store that never answers a look must not hold up
    // what is to be written.
    look: async () => {
      await last;
      return store.load(key);
    },
    adopt: (seen) => {
      revision = seen;
    },
    write: (draft) =>
      inTurn(async () => {
        revision = await store.save(key, draft, revision);
      }),
    forget: () =>
      inTurn(async () => {
        await store.forget(key);
        revision = null;
      }),
  };
}
