import { describe, expect, it } from 'vitest';
import { StoreError } from '../../src/storage/draft-store.js';
import { memoryStore } from '../../src/storage/memory.js';
import { errorOf, hardWords, someDraft } from './some-draft.js';

describe('the memory store', () => {
  it('gives a draft back exactly, deeply frozen', async () => {
    const store = memoryStore();
    const revision = await store.save('ada', someDraft(), null);
    const stored = await store.load('ada');
    expect(stored).toEqual({ draft: someDraft(), revision });
    expect(Object.isFrozen(stored?.draft.plan.statements[0])).toBe(true);
  });

  it('keeps what was saved, not the object that was handed over', async () => {
    const store = memoryStore();
    const draft = structuredClone(someDraft());
    await store.save('ada', draft, null);
    Object.assign(draft.plan, { statements: [] });
    expect((await store.load('ada'))?.draft).toEqual(someDraft());
  });

  it('has nothing under a key that was never saved', async () => {
    expect(await memoryStore().load('ada')).toBeNull();
    expect(await memoryStore().list()).toEqual([]);
  });

  it('keeps people apart and lists them', async () => {
    const store = memoryStore();
    await store.save('ada', someDraft('one'), null);
    await store.save('ben', someDraft('two'), null);
    expect(await store.list()).toEqual(['ada', 'ben']);
    expect((await store.load('ben'))?.draft).toEqual(someDraft('two'));
  });

  it('refuses a clash and hands over theirs, wherever ours began', async () => {
    const store = memoryStore();
    const first = await store.save('ada', someDraft('first'), null);
    const second = await store.save('ada', someDraft('second'), first);
    for (const stale of [first, null]) {
      const error = await errorOf(store.save('ada', someDraft('ours'), stale));
      expect(error).toBeInstanceOf(StoreError);
      expect(error).toMatchObject({
        code: 'CP401',
        theirs: { draft: someDraft('second'), revision: second },
      });
    }
    expect((await store.load('ada'))?.revision).toBe(second);
  });

  it('does not bring back by itself what was removed elsewhere', async () => {
    const store = memoryStore();
    const revision = await store.save('ada', someDraft(), null);
    await store.forget('ada');
    expect(await errorOf(store.save('ada', someDraft(), revision))).toMatchObject({ code: 'CP402' });
    expect(await store.load('ada')).toBeNull();
  });

  it('never gives a revision twice, so an old one cannot fit a new draft', async () => {
    const store = memoryStore();
    const before = await store.save('ada', someDraft('one'), null);
    await store.forget('ada');
    await store.save('ada', someDraft('two'), null);
    expect(await errorOf(store.save('ada', someDraft('three'), before))).toMatchObject({ code: 'CP401' });
  });

  it('refuses a draft with no key, and forgets without complaint what is not there', async () => {
    expect(await errorOf(memoryStore().save('', someDraft(), null))).toMatchObject({ code: 'CP408' });
    await expect(memoryStore().forget('ada')).resolves.toBeUndefined();
  });
});

describe('a store error', () => {
  it('holds no word that was said, whichever way it is written down', async () => {
    const store = memoryStore();
    await store.save('ada', someDraft(), null);
    const error = await errorOf(store.save('ada', someDraft(), null));
    const written = `${String(error)} ${JSON.stringify(error)} ${JSON.stringify(Object.entries(error as Error))}`;
    expect(written).toContain('CP401');
    for (const word of ['canary', 'Adref', 'ada', hardWords]) expect(written).not.toContain(word);
  });
});
