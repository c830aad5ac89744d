import { StoreError, type Draft, type DraftStore } from './draft-store.js';
import { readDraft, writeDraft } from './draft-text.js';

/**
 * Keeps drafts for as long as the page (or the process) lives, and nowhere else.
 * Holds text, not objects, so that it gives back exactly what a store on a disk would.
 */
export function memoryStore(): DraftStore {
  const kept = new Map<string, { text: string; revision: string }>();
  let saves = 0;

  function load(key: string): { draft: Draft; revision: string } | null {
    const found = kept.get(key);
    return found ? { draft: readDraft(found.text), revision: found.revision } : null;
  }

  function save(key: string, draft: Draft, revision: string | null): string {
    if (key === '') throw new StoreError('CP408');
    const theirs = load(key);
    if (theirs && theirs.revision !== revision) throw new StoreError('CP401', theirs);
    if (!theirs && revision !== null) throw new StoreError('CP402');
    saves += 1;
    kept.set(key, { text: writeDraft(draft), revision: String(saves) });
    return String(saves);
  }

  return {
    where: 'memory',
    load: async (key) => load(key),
    save: async (key, draft, revision) => save(key, draft, revision),
    forget: async (key) => void kept.delete(key),
    list: async () => [...kept.keys()],
  };
}
