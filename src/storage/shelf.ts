import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import type { KeyRing, Sealed } from './cipher.js';
import { StoreError } from './draft-store.js';

/** One draft on the device. Nothing in it can be read without the key: not even whose it is. */
export interface DraftRecord {
  readonly name: string;
  readonly revision: string;
  readonly key: Sealed;
  readonly draft: Sealed;
}

interface Shelves extends DBSchema {
  drafts: { key: string; value: DraftRecord };
  keys: { key: 'device'; value: KeyRing };
}

/** A transaction over both shelves. */
export type Handling = IDBPTransaction<Shelves, ['drafts', 'keys'], 'readonly' | 'readwrite'>;
/** A transaction that may write; strict durability: it is done when the disk has it, as a tablet may be switched off. */
export type Writing = IDBPTransaction<Shelves, ['drafts', 'keys'], 'readwrite'>;

/** The IndexedDB database of drafts, opened when first needed and again after it had to close. */
export interface Shelf {
  read<T>(work: (handling: Handling) => Promise<T>): Promise<T>;
  /** All of `work` happens or none of it. It must await nothing but the transaction itself. */
  write<T>(work: (writing: Writing) => Promise<T>): Promise<T>;
}

/** A new kind of record gets a new shelf name, not a new version: an older tab must be able to go on reading. */
const version = 1;

/** What the browser threw, as a code. The error itself is dropped: nothing of it may reach a log. */
export function asStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return new StoreError('CP405');
  if (name === 'VersionError') return new StoreError('CP404');
  return new StoreError('CP407');
}

/** The drafts of this origin. Nothing is opened before the first use. */
export function openShelf(databaseName: string): Shelf {
  let opened: Promise<IDBPDatabase<Shelves>> | undefined;
  const close = (): void => {
    const closing = opened;
    opened = undefined;
    void closing?.then((database) => database.close());
  };

  function open(): Promise<IDBPDatabase<Shelves>> {
    if (opened) return opened;
    const opening = openDB<Shelves>(databaseName, version, {
      upgrade(database) {
        database.createObjectStore('drafts', { keyPath: 'name' });
        database.createObjectStore('keys');
      },
      // A newer version of the library in another tab waits for this one to let go.
      blocking: close,
      terminated: close,
    });
    opening.catch(() => {
      if (opened === opening) opened = undefined;
    });
    opened = opening;
    return opening;
  }

  async function read<T>(work: (handling: Handling) => Promise<T>): Promise<T> {
    try {
      return await work((await open()).transaction(['drafts', 'keys'], 'readonly'));
    } catch (error) {
      throw asStoreError(error);
    }
  }

  async function write<T>(work: (writing: Writing) => Promise<T>): Promise<T> {
    try {
      const writing = (await open()).transaction(['drafts', 'keys'], 'readwrite', { durability: 'strict' });
      return await finish(writing, work);
    } catch (error) {
      throw asStoreError(error);
    }
  }

  return { read, write };
}

async function finish<T>(writing: Writing, work: (writing: Writing) => Promise<T>): Promise<T> {
  // Heard from the start: an abort must not surface as an unhandled rejection while the work is still failing.
  const done = writing.done.catch((error: unknown) => Promise.reject(asStoreError(error)));
  done.catch(() => undefined);
  try {
    const result = await work(writing);
    await done;
    return result;
  } catch (error) {
    try {
      writing.abort();
    } catch {
      // It had ended by itself, which is what an error of the disk does.
    }
    throw error;
  }
}
