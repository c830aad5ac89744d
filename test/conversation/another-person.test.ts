import { describe, expect, it, vi } from 'vitest';
import { createConversation } from '../../src/conversation/conversation.js';
import type { ConversationEvent } from '../../src/conversation/events.js';
import { settle, someOptions, tell } from './talk-with.js';
import { tryingStore } from './trying-store.js';

const music = (text: string): ConversationEvent => ({ type: 'answer', questionId: 'close.music', text });
const me: ConversationEvent = { type: 'say who', who: 'self', speaker: 'me' };
const here: ConversationEvent = { type: 'go to', questionId: 'close.music' };

describe('another person in the middle of a sentence (H05)', () => {
  it('sees and stores nothing of the first, whatever was still being written', async () => {
    vi.useFakeTimers();
    try {
      const store = tryingStore();
      const first = createConversation(someOptions({ store }));
      first.start();
      await settle();
      tell(first, 'start', me, here, music('Only the first'));
      await vi.advanceTimersByTimeAsync(400);
      tell(first, music('Only the first person'));
      first.stop();
      const second = createConversation(
        someOptions({
          store,
          subject: { ref: 'test-2', name: 'Other' },
          people: [{ id: 'other', part: 'person' }],
        }),
      );
      second.start();
      await settle();
      tell(first, music('Only the first, too late'), 'next', 'save now', 'retry saving');
      for (let turn = 0; turn < 10; turn += 1) {
        for (const write of store.writes) write.succeed();
        await vi.advanceTimersByTimeAsync(1000);
      }
      const before = store.writes.length;
      tell(second, 'start', { type: 'say who', who: 'self', speaker: 'other' }, here, music('The second'));
      await vi.advanceTimersByTimeAsync(2000);
      for (const write of store.writes) write.succeed();
      await vi.advanceTimersByTimeAsync(70_000);
      expect(store.writes.length).toBeGreaterThan(before);
      for (const { key, draft } of store.writes) {
        expect(key).toBe(draft.plan.subject.ref);
        expect(JSON.stringify(draft).includes('Only the first')).toBe(
          key === 'test-1' && JSON.stringify(draft).includes('close.music'),
        );
        expect(JSON.stringify(draft)).not.toContain('too late');
      }
      expect(store.writes.filter(({ key }) => key === 'test-1').at(-1)?.draft.plan.statements).toMatchObject([
        { text: 'Only the first person' },
      ]);
      expect(JSON.stringify(second.view)).not.toContain('Only the first');
    } finally {
      vi.useRealTimers();
    }
  });

  it('and a talk that was let go never writes again, even when its last write fails', async () => {
    vi.useFakeTimers();
    try {
      const store = tryingStore();
      const talk = createConversation(someOptions({ store }));
      talk.start();
      await settle();
      tell(talk, 'start', me, here, music('Bach'));
      await settle();
      talk.stop();
      for (let turn = 0; turn < 5; turn += 1) {
        for (const write of store.writes) write.fail('CP407');
        await vi.advanceTimersByTimeAsync(1000);
      }
      const { length } = store.writes;
      tell(talk, music('Brahms'), 'save now', 'retry saving');
      await vi.advanceTimersByTimeAsync(120_000);
      expect(store.writes).toHaveLength(length);
    } finally {
      vi.useRealTimers();
    }
  });
});
