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

/** The IndexedDB database of drafts: opened when first needed, and again after it had to close. */
export class Shelf {
  private opened: Promise<IDBPDatabase<Shelves>> | undefined;

  constructor(private readonly databaseName: string) {}

  async read<T>(work: (handling: Handling) => Promise<T>): Promise<T> {
    const database = await this.open();
    return work(database.transaction(['drafts', 'keys'], 'readonly'));
  }

  /** All of `work` happens or none of it. It must await nothing but the transaction itself. */
  async write<T>(work: (writing: Writing) => Promise<T>): Promise<T> {
    const database = await this.open();
    return finish(database.transaction(['drafts', 'keys'], 'readwrite', { durability: 'strict' }), work);
  }

  private open(): Promise<IDBPDatabase<Shelves>> {
    if (this.opened) return this.opened;
    const opening = openDB<Shelves>(this.databaseName, version, {
      upgrade(database) {
        database.createObjectStore('drafts', { keyPath: 'name' });
        database.createObjectStore('keys');
      },
      // A newer version of the library in another tab waits for this one to let go.
      blocking: () => this.close(),
      terminated: () => this.close(),
    });
    opening.catch(() => {
      if (this.opened === opening) this.opened = undefined;
    });
    this.opened = opening;
    return opening;
  }

  private close(): void {
    void this.opened?.then((database) => database.close());
    this.opened = undefined;
  }
}

async function finish<T>(writing: Writing, work: (writing: Writing) => Promise<T>): Promise<T> {
  // Heard from the start: an abort must not surface as an unhandled rejection while the work is still failing.
  const { done } = writing;
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
    // When the disk gave up, the reason stands in the transaction; the request only says that it was aborted.
    throw writing.error ?? error;
  }
}
