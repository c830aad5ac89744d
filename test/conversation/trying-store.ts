import {
  StoreError,
  type Draft,
  type DraftStore,
  type StoreErrorCode,
  type StoredDraft,
} from '../../src/storage/draft-store.js';

/** One write that the test decides about. */
export interface Write {
  readonly key: string;
  readonly draft: Draft;
  readonly revision: string | null;
  succeed(): void;
  fail(code: StoreErrorCode): void;
}

/** A store whose every write waits for the test to let it through, or to refuse it. */
export function tryingStore(
  holds?: StoredDraft,
): DraftStore & { readonly writes: Write[]; readonly forgotten: string[] } {
  const writes: Write[] = [];
  const forgotten: string[] = [];
  return {
    where: 'device',
    writes,
    forgotten,
    load: async () => holds ?? null,
    save: (key, draft, revision) =>
      new Promise((resolve, reject) => {
        const succeed = (): void => resolve(`r${writes.length}`);
        writes.push({ key, draft, revision, succeed, fail: (code) => reject(new StoreError(code)) });
      }),
    forget: async (key) => void forgotten.push(key),
    list: async () => [],
  };
}
