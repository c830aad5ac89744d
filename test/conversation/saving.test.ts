import { describe, expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import type { ConversationEvent } from '../../src/conversation/events.js';
import type { Conversation, ConversationOptions } from '../../src/conversation/conversation.js';
import { memoryStore } from '../../src/storage/memory.js';
import type { DraftStore } from '../../src/storage/draft-store.js';
import { settle, talkWith, tell } from './talk-with.js';
import { tryingStore } from './trying-store.js';

const types = (text: string): ConversationEvent => ({ type: 'answer', questionId: 'close.music', text });

/** A talk at a question, with everything so far kept. */
async function talkKeptBy<Store extends DraftStore & { writes?: { succeed(): void }[] }>(
  store: Store,
  options: Partial<ConversationOptions> = {},
): Promise<{ talk: Conversation; clock: SimulatedClock; store: Store }> {
  const clock = new SimulatedClock();
  const talk = talkWith({ store, clock, ...options });
  await settle();
  tell(
    talk,
    'start',
    { type: 'say who', who: 'self', speaker: 'me' },
    { type: 'go to', questionId: 'close.music' },
  );
  while (talk.view.saving.state !== 'clean') {
    store.writes?.at(-1)?.succeed();
    await settle();
  }
  return { talk, clock, store };
}

describe('saving', () => {
  it('waits 300 ms after the last change, and says that all is kept only when the store confirmed it', async () => {
    const { talk, clock, store } = await talkKeptBy(tryingStore());
    const before = store.writes.length;
    expect(talk.view.saving).toMatchObject({ state: 'clean', where: 'device', kept: true });
    tell(talk, types('B'));
    expect(talk.view.saving).toMatchObject({ state: 'waiting', kept: false });
    clock.increment(200);
    tell(talk, types('Ba'));
    clock.increment(299);
    await settle();
    expect(store.writes).toHaveLength(before);
    clock.increment(1);
    await settle();
    expect(talk.view.saving).toMatchObject({ state: 'writing', kept: false });
    expect(store.writes).toHaveLength(before + 1);
    expect(store.writes.at(-1)?.draft.plan).toBe(talk.view.plan);
    store.writes.at(-1)?.succeed();
    await settle();
    expect(talk.view.saving).toMatchObject({ state: 'clean', kept: true });
  });

  it('writes within a second even when somebody types without a pause', async () => {
    const { talk, clock, store } = await talkKeptBy(tryingStore());
    const before = store.writes.length;
    const words = 'Bach in the morning';
    for (let length = 1; length <= 10; length += 1) {
      tell(talk, types(words.slice(0, length)));
      expect(store.writes).toHaveLength(before);
      clock.increment(100);
      await settle();
    }
    expect(store.writes).toHaveLength(before + 1);
    expect(store.writes.at(-1)?.draft.plan.statements).toMatchObject([{ text: words.slice(0, 10) }]);
  });

  it('does not wait on a change of screen, nor when asked to save now', async () => {
    for (const event of ['next', 'pause', 'lock', 'get help', 'save now', 'stop for now'] as const) {
      const { talk, store } = await talkKeptBy(tryingStore());
      const before = store.writes.length;
      tell(talk, types('Bach'), event);
      await settle();
      expect(store.writes.length, event).toBe(before + 1);
      expect(store.writes.at(-1)?.draft.plan.statements).toMatchObject([{ text: 'Bach' }]);
    }
  });

  it('writes one at a time, each upon the revision before, and then what was said meanwhile', async () => {
    const { talk, clock, store } = await talkKeptBy(tryingStore());
    const before = store.writes.length;
    tell(talk, types('B'), 'save now');
    await settle();
    tell(talk, types('B.'), 'save now', types('Ba'));
    clock.increment(5000);
    await settle();
    expect(store.writes).toHaveLength(before + 1);
    store.writes.at(-1)?.succeed();
    await settle();
    // It was asked to save now during the first write, so the second does not wait.
    expect(talk.view.saving).toMatchObject({ state: 'writing', kept: false });
    expect(store.writes).toHaveLength(before + 2);
    expect(store.writes.at(-1)).toMatchObject({
      revision: `r${before + 1}`,
      draft: { plan: { statements: [{ text: 'Ba' }] } },
    });
  });

  it('keeps a bookmark, and no snapshot of itself', async () => {
    const { talk, store } = await talkKeptBy(tryingStore());
    const draft = store.writes.at(-1)?.draft;
    expect(Object.keys(draft ?? {}).sort()).toEqual(['bookmark', 'plan']);
    expect(draft?.bookmark).toMatchObject({
      stage: 'question',
      questionId: 'close.music',
      speaker: 'me',
      visit: talk.view.plan.visits[0]?.id,
    });
  });

  it('tries again after a failure: one second, doubling to a minute, and at once when asked', async () => {
    const { talk, clock, store } = await talkKeptBy(tryingStore());
    tell(talk, types('Bach'), 'save now');
    await settle();
    for (const wait of [1, 2, 4, 8, 16, 32, 60, 60]) {
      store.writes.at(-1)?.fail('CP407');
      await settle();
      expect(talk.view.saving).toMatchObject({ state: 'failed', code: 'CP407', kept: false });
      expect(talk.view.can.retrySaving).toBe(true);
      const tries = store.writes.length;
      clock.increment(wait * 1000 - 1);
      await settle();
      expect(store.writes, `${wait}`).toHaveLength(tries);
      clock.increment(1);
      await settle();
      expect(talk.view.saving.state).toBe('retrying');
    }
    store.writes.at(-1)?.fail('CP405');
    await settle();
    expect(talk.view.saving.code).toBe('CP405');
    tell(talk, 'retry saving');
    await settle();
    expect(talk.view.saving.state).toBe('retrying');
    store.writes.at(-1)?.succeed();
    await settle();
    expect(talk.view.saving).toMatchObject({ state: 'clean', kept: true });
    expect(talk.view.saving).not.toHaveProperty('code');
  });

  it('writes what was said during a failure with the next try', async () => {
    const { talk, store } = await talkKeptBy(tryingStore());
    tell(talk, types('B'), 'save now');
    await settle();
    store.writes.at(-1)?.fail('CP407');
    await settle();
    tell(talk, types('Bach'), 'retry saving');
    await settle();
    expect(store.writes.at(-1)?.draft.plan.statements).toMatchObject([{ text: 'Bach' }]);
    store.writes.at(-1)?.succeed();
    await settle();
    expect(talk.view.saving.kept).toBe(true);
  });

  it.each(['CP401', 'CP402', 'CP403'] as const)(
    'never tries again after %s: nothing is written over, nothing is lost',
    async (code) => {
      const { talk, clock, store } = await talkKeptBy(tryingStore());
      tell(talk, types('Bach'), 'save now');
      await settle();
      store.writes.at(-1)?.fail(code);
      await settle();
      const tries = store.writes.length;
      clock.increment(600_000);
      tell(talk, 'retry saving', 'save now', types('Bach and Brahms'), 'next');
      clock.increment(600_000);
      await settle();
      expect(store.writes).toHaveLength(tries);
      expect(talk.view.saving).toMatchObject({ state: 'failed', code, kept: false });
      expect(talk.view.can.retrySaving).toBe(false);
      expect(talk.view.plan.statements).toMatchObject([{ text: 'Bach and Brahms' }]);
      expect(talk.view.can.stop).toBe(true);
    },
  );

  it.each([
    [
      'throws at once',
      () => {
        throw new Error('words in an error');
      },
    ],
    ['never answers', () => new Promise<never>(() => undefined)],
  ])('loses nothing when the store %s', async (_, save) => {
    const clock = new SimulatedClock();
    const handedOver: unknown[] = [];
    const talk = talkWith({
      clock,
      store: { ...memoryStore(), save },
      deliver: async (plan) => void handedOver.push(plan),
    });
    await settle();
    tell(
      talk,
      'start',
      { type: 'say who', who: 'self', speaker: 'me' },
      { type: 'go to', questionId: 'close.music' },
    );
    await settle();
    tell(talk, types('Bach'), 'pause', 'resume', 'next');
    clock.increment(1000);
    await settle();
    expect(talk.view.saving.kept).toBe(false);
    expect(JSON.stringify(talk.view.saving)).not.toContain('words');
    tell(talk, 'stop for now');
    await settle();
    expect(handedOver).toMatchObject([{ statements: [{ text: 'Bach' }] }]);
  });

  it('lets people talk when the store does not say what it holds, and writes over nothing', async () => {
    const clock = new SimulatedClock();
    const store = memoryStore();
    const earlier = (await talkKeptBy(store)).talk;
    earlier.stop();
    const talk = talkWith({ clock, store: { ...store, load: () => new Promise<never>(() => undefined) } });
    tell(talk, 'start');
    expect(talk.view.stage).toBe('welcome');
    clock.increment(3000);
    expect(talk.view.stage).toBe('people');
    tell(talk, { type: 'say who', who: 'self', speaker: 'me' });
    await settle();
    expect(talk.view.saving).toMatchObject({ state: 'failed', code: 'CP401', kept: false });
    expect((await store.load('test-1'))?.draft.plan.id).toBe(earlier.view.plan.id);
  });

  it('says so when there is no store, or no ref to keep it under', async () => {
    for (const options of [{}, { store: memoryStore(), subject: { name: 'Nobody Known' } }]) {
      const talk = talkWith(options);
      await settle();
      tell(talk, 'start', { type: 'say who', who: 'self', speaker: 'me' }, 'save now');
      expect(talk.view.saving).toEqual({ state: 'none', kept: false });
    }
  });

  it('writes nothing before somebody begins', async () => {
    const store = tryingStore();
    const talk = talkWith({ store });
    await settle();
    tell(talk, 'start', 'save now', 'back');
    await settle();
    expect(store.writes).toEqual([]);
  });

  it('writes once more when it is let go', async () => {
    const { talk, store } = await talkKeptBy(memoryStore());
    tell(talk, types('Bach'));
    talk.stop();
    await settle();
    expect((await store.load('test-1'))?.draft.plan.statements).toMatchObject([{ text: 'Bach' }]);
  });
});

describe('the draft on this device', () => {
  it('is forgotten once the agreed plan is with the host, and not before', async () => {
    let answer = (): void => undefined;
    const { talk, store } = await talkKeptBy(memoryStore(), {
      deliver: () => new Promise((resolve) => (answer = resolve)),
    });
    tell(talk, types('Bach'), 'next', 'to agree', { type: 'agree', value: 'yes' });
    await settle();
    expect(await store.load('test-1')).not.toBeNull();
    answer();
    await settle();
    expect(await store.load('test-1')).toBeNull();
    expect(talk.view.saving).toMatchObject({ state: 'clean', kept: false });
    tell(talk, 'amend');
    await settle();
    expect((await store.load('test-1'))?.draft.plan.version).toBe(2);
  });

  it.each([['stopped'], ['not told'], ['failed']] as const)('stays when the visit was %s', async (how) => {
    const deliver =
      how === 'not told'
        ? () => undefined
        : how === 'failed'
          ? () => Promise.reject(new Error())
          : () => Promise.resolve();
    const { talk, store } = await talkKeptBy(memoryStore(), { deliver });
    tell(talk, types('Bach'));
    if (how === 'stopped') tell(talk, 'stop for now');
    else tell(talk, 'next', 'to agree', { type: 'agree', value: 'yes' });
    await settle();
    expect((await store.load('test-1'))?.draft.plan.statements).toMatchObject([{ text: 'Bach' }]);
    expect(talk.view.saving.kept).toBe(true);
    tell(talk, 'forget here');
    await settle();
    expect(await store.load('test-1')).toBeNull();
    expect(talk.view.plan.statements).toMatchObject([{ text: 'Bach' }]);
    expect(talk.view.can.forgetHere).toBe(false);
  });
});
