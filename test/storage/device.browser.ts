import { expect } from '@open-wc/testing';
import { deleteDB, openDB } from 'idb';
import { deviceStore } from '../../src/storage/device.js';
import { StoreError } from '../../src/storage/draft-store.js';
import { errorOf, hardWords, someDraft } from './some-draft.js';

const database = 'care-preferences';

/** Every record on the device, as another script of this origin would find it. */
async function recordsIn(shelf: 'drafts' | 'keys'): Promise<Record<string, unknown>[]> {
  const opened = await openDB(database);
  const records = (await opened.getAll(shelf)) as Record<string, unknown>[];
  opened.close();
  return records;
}

/** Puts something else in place of a stored record. */
async function replaceDraft(
  change: (record: Record<string, unknown>) => Record<string, unknown>,
): Promise<void> {
  const [record] = await recordsIn('drafts');
  const opened = await openDB(database);
  await opened.put('drafts', change(record ?? {}));
  opened.close();
}

/** Bytes and text of a value, however deep, as a search through the files would see them. */
function everythingIn(value: unknown): string {
  if (value instanceof ArrayBuffer) return new TextDecoder().decode(value);
  if (ArrayBuffer.isView(value)) return new TextDecoder().decode(value);
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flat().map(everythingIn).join(' ');
  return String(value);
}

const codeOf = async (promise: Promise<unknown>): Promise<string> => {
  const error = await errorOf(promise);
  expect(error).to.be.instanceOf(StoreError);
  return (error as StoreError).code;
};

async function hostKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

describe('the device store', () => {
  beforeEach(() => deleteDB(database));

  describe('keeping', () => {
    it('gives a draft back exactly, deeply frozen, to a page opened later', async () => {
      const revision = await deviceStore().save('ada', someDraft(), null);
      const stored = await deviceStore().load('ada');
      expect(stored).to.deep.equal({ draft: someDraft(), revision });
      expect(Object.isFrozen(stored?.draft.plan.statements)).to.equal(true);
    });

    it('keeps a long draft of a hard text', async () => {
      const words = hardWords.repeat(20_000);
      await deviceStore().save('ada', someDraft(words), null);
      expect((await deviceStore().load('ada'))?.draft).to.deep.equal(someDraft(words));
    });

    it('writes no word, no name and no key that can be read', async () => {
      await deviceStore().save('ref-999-000-0018', someDraft(), null);
      const seen = everythingIn([await recordsIn('drafts'), await recordsIn('keys')]);
      for (const word of ['canary', 'Adref', 'statements', 'matters.top', 'question', '999-000']) {
        expect(seen).not.to.contain(word);
      }
    });

    it('keeps keys that cannot be taken off the device', async () => {
      await deviceStore().save('ada', someDraft(), null);
      const [ring] = await recordsIn('keys');
      for (const key of [ring?.['seal'], ring?.['name']] as CryptoKey[]) {
        expect(key.extractable).to.equal(false);
        await errorOf(crypto.subtle.exportKey('raw', key));
      }
    });

    it('uses a new nonce for every writing', async () => {
      const store = deviceStore();
      let revision: string | null = null;
      const nonces = new Set<string>();
      for (let round = 0; round < 5; round += 1) {
        revision = await store.save('ada', someDraft(), revision);
        for (const record of await recordsIn('drafts')) {
          nonces.add(String((record['draft'] as { iv: Uint8Array }).iv));
          nonces.add(String((record['key'] as { iv: Uint8Array }).iv));
        }
      }
      expect(nonces.size).to.equal(10);
    });

    it('lists the people it has drafts of', async () => {
      const store = deviceStore();
      expect(await store.list()).to.deep.equal([]);
      await store.save('ada', someDraft(), null);
      await store.save('ben', someDraft(), null);
      expect((await deviceStore().list()).sort()).to.deep.equal(['ada', 'ben']);
    });
  });

  describe('two tabs', () => {
    it('keeps exactly one of two writings at once, and hands theirs to the other', async () => {
      const drafts = ['left', 'right'].map((words) => someDraft(words));
      const outcomes = await Promise.allSettled(
        drafts.map((draft) => deviceStore().save('ada', draft, null)),
      );
      expect(outcomes.map(({ status }) => status).sort()).to.deep.equal(['fulfilled', 'rejected']);
      const kept = await deviceStore().load('ada');
      const refused = outcomes.find((outcome) => outcome.status === 'rejected')?.reason as StoreError;
      expect(refused.code).to.equal('CP401');
      expect(refused.theirs).to.deep.equal(kept);
    });

    it('refuses a writing on an older revision', async () => {
      const left = deviceStore();
      const first = await left.save('ada', someDraft('one'), null);
      await deviceStore().save('ada', someDraft('two'), first);
      expect(await codeOf(left.save('ada', someDraft('three'), first))).to.equal('CP401');
      expect((await left.load('ada'))?.draft).to.deep.equal(someDraft('two'));
    });

    it('does not bring back by itself what the other tab cleared, and can begin again', async () => {
      const left = deviceStore();
      const revision = await left.save('ada', someDraft(), null);
      await deviceStore().forget('ada');
      expect(await codeOf(left.save('ada', someDraft(), revision))).to.equal('CP402');
      await left.save('ada', someDraft('again'), null);
      expect((await deviceStore().load('ada'))?.draft).to.deep.equal(someDraft('again'));
    });

    it('never seals a draft with a key that the other tab has cleared', async () => {
      const saves = Array.from({ length: 8 }, (_, index) =>
        index % 2
          ? deviceStore().forget('ben')
          : deviceStore().save(`ada-${index}`, someDraft(String(index)), null),
      );
      await Promise.all(saves);
      for (const key of ['ada-0', 'ada-2', 'ada-4', 'ada-6']) {
        expect((await deviceStore().load(key))?.draft).to.deep.equal(someDraft(key.slice(4)));
      }
    });

    it('lets go when another tab upgrades, then leaves the newer drafts alone', async () => {
      const store = deviceStore();
      const revision = await store.save('ada', someDraft(), null);
      const newer = await openDB(database, 2);
      newer.close();
      expect(await codeOf(store.save('ada', someDraft('late'), revision))).to.equal('CP404');
      expect(await codeOf(store.load('ada'))).to.equal('CP404');
      expect(await recordsIn('drafts')).to.have.length(1);
    });
  });

  describe('forgetting', () => {
    it('leaves nothing at all after the last draft', async () => {
      const store = deviceStore();
      await store.save('ada', someDraft(), null);
      await store.save('ben', someDraft(), null);
      await store.forget('ada');
      expect(await store.list()).to.deep.equal(['ben']);
      await store.forget('ben');
      expect(await recordsIn('drafts')).to.deep.equal([]);
      expect(await recordsIn('keys')).to.deep.equal([]);
      expect(await store.load('ben')).to.equal(null);
    });

    it('is no error when there is nothing to forget', async () => {
      await deviceStore().forget('ada');
    });
  });

  describe('a key of the host', () => {
    it('opens the draft with that key only', async () => {
      const [theirs, another] = [await hostKey(), await hostKey()];
      await deviceStore({ key: async () => theirs }).save('ada', someDraft(), null);
      expect((await deviceStore({ key: async () => theirs }).load('ada'))?.draft).to.deep.equal(someDraft());
      expect(await codeOf(deviceStore({ key: async () => another }).load('ada'))).to.equal('CP406');
      expect(await codeOf(deviceStore().load('ada'))).to.equal('CP406');
    });

    it('writes nothing when the key does not come or is of another kind', async () => {
      const wrong = await crypto.subtle.generateKey({ name: 'AES-CBC', length: 256 }, false, ['encrypt']);
      const keys = [() => Promise.reject(new Error('signed out')), async () => wrong];
      for (const key of keys)
        expect(await codeOf(deviceStore({ key }).save('ada', someDraft(), null))).to.equal('CP409');
      expect(await recordsIn('drafts')).to.deep.equal([]);
    });
  });

  describe('when something is wrong', () => {
    const secure = Object.getOwnPropertyDescriptor(globalThis, 'isSecureContext');
    afterEach(() => {
      if (secure) Object.defineProperty(globalThis, 'isSecureContext', secure);
    });

    it('writes nothing outside a secure context', async () => {
      Object.defineProperty(globalThis, 'isSecureContext', { value: false, configurable: true });
      const store = deviceStore();
      const attempts = [
        store.save('ada', someDraft(), null),
        store.load('ada'),
        store.list(),
        store.forget('ada'),
      ];
      for (const attempt of attempts) expect(await codeOf(attempt)).to.equal('CP403');
      expect((await indexedDB.databases()).map(({ name }) => name)).not.to.contain(database);
    });

    it('says that there is no room, and keeps the draft before', async () => {
      const store = deviceStore();
      const revision = await store.save('ada', someDraft('before'), null);
      const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')!;
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('canary-7f3a', 'QuotaExceededError');
      };
      const error = await errorOf(store.save('ada', someDraft('after'), revision));
      Object.defineProperty(IDBObjectStore.prototype, 'put', put);
      expect((error as StoreError).code).to.equal('CP405');
      expect(String(error)).not.to.contain('canary');
      expect((await store.load('ada'))?.draft).to.deep.equal(someDraft('before'));
    });

    it('refuses a draft with no key', async () => {
      expect(await codeOf(deviceStore().save('', someDraft(), null))).to.equal('CP408');
    });

    const faults: Record<string, (record: Record<string, unknown>) => Record<string, unknown>> = {
      'a changed bit': (record) => {
        const draft = record['draft'] as { bytes: ArrayBuffer };
        const bytes = new Uint8Array(draft.bytes);
        bytes[3] = (bytes[3] ?? 0) ^ 1;
        return { ...record, draft: { ...draft, bytes: bytes.buffer } };
      },
      'another revision': (record) => ({ ...record, revision: 'another' }),
      'no draft in it': ({ name, revision }) => ({ name, revision }),
    };
    for (const [fault, change] of Object.entries(faults)) {
      it(`leaves a record with ${fault} where it is, and says that it cannot be read`, async () => {
        const store = deviceStore();
        await store.save('ada', someDraft(), null);
        await replaceDraft(change);
        expect(await codeOf(store.load('ada'))).to.equal('CP406');
        expect(await codeOf(store.save('ada', someDraft('over'), null))).to.equal('CP406');
        expect(await recordsIn('drafts')).to.have.length(1);
      });
    }
  });
});
