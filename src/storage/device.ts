import { makeKeyRing, nameDraft, seal, unseal, type KeyRing } from './cipher.js';
import { StoreError, type Draft, type DraftStore, type StoredDraft } from './draft-store.js';
import { readDraft, writeDraft } from './draft-text.js';
import { asStoreError, Shelf, type DraftRecord } from './shelf.js';

/** Options of the device store. */
export interface DeviceStoreOptions {
  /** The host's own AES-GCM key, asked for at each use; without one, a key is made that never leaves the device. */
  key?: () => Promise<CryptoKey>;
}

const draftOf = (name: string, revision: string): string => `draft ${name} ${revision}`;
const keyOf = (name: string): string => `key ${name}`;

/**
 * Keeps drafts on this device, encrypted, in IndexedDB.
 *
 * The key that it makes protects the files on the disk. It does not protect against somebody who uses the same unlocked
 * browser profile, nor against a script that runs in this page. Without a secure context nothing is written (CP403).
 */
export function deviceStore(options: DeviceStoreOptions = {}): DraftStore {
  const device = new Device(new Shelf('care-preferences'), options.key);
  return {
    where: 'device',
    load: (key) => securely(() => device.load(key)),
    save: (key, draft, revision) => securely(() => device.save(key, draft, revision)),
    forget: (key) => securely(() => device.forget(key)),
    list: () => securely(() => device.list()),
  };
}

class Device {
  constructor(
    private readonly shelf: Shelf,
    private readonly hostKey?: () => Promise<CryptoKey>,
  ) {}

  async load(key: string): Promise<StoredDraft | null> {
    const ring = await this.findRing();
    if (!ring) return null;
    const name = await nameDraft(ring.name, key);
    const record = await this.shelf.read((handling) => handling.objectStore('drafts').get(name));
    return record ? open(record, await this.sealing(ring)) : null;
  }

  async save(key: string, draft: Draft, revision: string | null): Promise<string> {
    if (key === '') throw new StoreError('CP408');
    const ring = (await this.findRing()) ?? (await this.keepRing(await makeKeyRing()));
    const sealing = await this.sealing(ring);
    // Sealed before the transaction begins: IndexedDB commits as soon as anything else is awaited.
    const record = await close(key, draft, ring, sealing);
    const outcome = await this.put(record, revision, ring.id);
    if (outcome === 'kept') return record.revision;
    // Another tab forgot the last draft, and the keys with it: begin again with keys that are still there.
    if (outcome === 'keys gone') return this.save(key, draft, revision);
    throw new StoreError('CP401', await open(outcome, sealing));
  }

  async forget(key: string): Promise<void> {
    const ring = await this.findRing();
    if (!ring) return;
    const name = await nameDraft(ring.name, key);
    await this.shelf.write(async (writing) => {
      await writing.objectStore('drafts').delete(name);
      if ((await writing.objectStore('drafts').count()) === 0) await writing.objectStore('keys').clear();
    });
  }

  async list(): Promise<string[]> {
    const ring = await this.findRing();
    if (!ring) return [];
    const records = await this.shelf.read((handling) => handling.objectStore('drafts').getAll());
    const sealing = await this.sealing(ring);
    const keys = await Promise.all(
      records.map(({ key, name }) => unseal(sealing, key, keyOf(name)).catch(() => undefined)),
    );
    return keys.filter((key) => key !== undefined);
  }

  /** Compares and sets in one transaction, so that of two tabs that save at once exactly one is kept. */
  private put(record: DraftRecord, revision: string | null, ringId: string): Promise<Outcome> {
    return this.shelf.write<Outcome>(async (writing) => {
      if ((await writing.objectStore('keys').get('device'))?.id !== ringId) return 'keys gone';
      const theirs = await writing.objectStore('drafts').get(record.name);
      if (theirs && theirs.revision !== revision) return theirs;
      if (!theirs && revision !== null) throw new StoreError('CP402');
      await writing.objectStore('drafts').put(record);
      return 'kept';
    });
  }

  private findRing(): Promise<KeyRing | undefined> {
    return this.shelf.read((handling) => handling.objectStore('keys').get('device'));
  }

  /** Keeps new keys unless another tab has just kept its own, and gives the ones that are kept. */
  private keepRing(made: KeyRing): Promise<KeyRing> {
    return this.shelf.write(async (writing) => {
      const theirs = await writing.objectStore('keys').get('device');
      if (!theirs) await writing.objectStore('keys').put(made, 'device');
      return theirs ?? made;
    });
  }

  private async sealing(ring: KeyRing): Promise<CryptoKey> {
    if (!this.hostKey) return ring.seal;
    let key: CryptoKey;
    try {
      key = await this.hostKey();
    } catch {
      throw new StoreError('CP409');
    }
    if (key.algorithm.name !== 'AES-GCM' || key.usages.length < 2) throw new StoreError('CP409');
    return key;
  }
}

type Outcome = 'kept' | 'keys gone' | DraftRecord;

async function securely<T>(work: () => Promise<T>): Promise<T> {
  const able = globalThis.isSecureContext && 'indexedDB' in globalThis && 'subtle' in globalThis.crypto;
  if (!able) throw new StoreError('CP403');
  try {
    return await work();
  } catch (error) {
    throw asStoreError(error);
  }
}

async function close(key: string, draft: Draft, ring: KeyRing, sealing: CryptoKey): Promise<DraftRecord> {
  const name = await nameDraft(ring.name, key);
  const revision = crypto.randomUUID();
  const [sealedKey, sealedDraft] = await Promise.all([
    seal(sealing, key, keyOf(name)),
    seal(sealing, writeDraft(draft), draftOf(name, revision)),
  ]);
  return { name, revision, key: sealedKey, draft: sealedDraft };
}

async function open(record: DraftRecord, sealing: CryptoKey): Promise<StoredDraft> {
  const { name, revision } = record;
  let text: string;
  try {
    text = await unseal(sealing, record.draft, draftOf(name, revision));
  } catch {
    throw new StoreError('CP406');
  }
  return Object.freeze({ draft: readDraft(text), revision });
}
