import { describe, expect, it } from 'vitest';
import type { ConversationEvent } from '../../src/conversation/events.js';
import type { Conversation, ConversationOptions } from '../../src/conversation/conversation.js';
import { memoryStore } from '../../src/storage/memory.js';
import { settle, someOptions, talkWith, tell } from './talk-with.js';

const types = (text: string): ConversationEvent => ({ type: 'answer', questionId: 'close.music', text });
const toMusic: ConversationEvent = { type: 'go to', questionId: 'close.music' };
const me: ConversationEvent = { type: 'say who', who: 'self', speaker: 'me' };
const at = (talk: Conversation): string =>
  [talk.view.stage, talk.view.question?.question.id].filter(Boolean).join(' ');

/** A talk at the music question with a word said, kept in the store. */
async function talkKept(options: ConversationOptions): Promise<Conversation> {
  const talk = talkWith(options);
  await settle();
  tell(talk, 'start', me, toMusic, types('Bach'), 'save now');
  await settle();
  return talk;
}

async function reload(options: ConversationOptions): Promise<Conversation> {
  const talk = talkWith(options);
  await settle();
  return talk;
}

describe('coming back', () => {
  it('after a reload offers to carry on, shows nothing before, and lands on the same question in the same visit', async () => {
    const options = someOptions({ store: memoryStore() });
    (await talkKept(options)).stop();
    const talk = await reload(options);
    expect(talk.view.earlier?.at).toMatch(/^2026-11-22T/);
    const { plan, ...rest } = talk.view;
    expect(JSON.stringify(plan)).toContain('Bach');
    expect(JSON.stringify(rest)).not.toContain('Bach');
    expect(talk.view.can.carryOn).toBe(true);
    tell(talk, 'carry on');
    expect(at(talk)).toBe('question close.music');
    expect(talk.view.question?.answer).toMatchObject({ text: 'Bach' });
    expect(talk.view.plan.visits).toHaveLength(1);
    expect(talk.view.earlier).toBeUndefined();
    tell(talk, 'back');
    expect(at(talk)).toBe('map');
  });

  it('after a reload in the review lands in the review', async () => {
    const options = someOptions({ store: memoryStore() });
    tell(await talkKept(options), 'next', 'save now');
    await settle();
    const talk = await reload(options);
    tell(talk, 'carry on');
    expect(at(talk)).toBe('review');
  });

  it('by starting again keeps what was said, asks who is here, and goes on in the same visit if they are the same', async () => {
    const options = someOptions({ store: memoryStore() });
    await talkKept(options);
    const talk = await reload(options);
    tell(talk, 'start');
    expect(at(talk)).toBe('people');
    tell(talk, me);
    expect(at(talk)).toBe('map');
    expect(talk.view.plan.visits).toHaveLength(1);
    expect(talk.view.plan.statements).toMatchObject([{ text: 'Bach' }]);
  });

  it('as somebody else ends the visit that was left open and begins another', async () => {
    const options = someOptions({ store: memoryStore() });
    await talkKept(options);
    const talk = await reload(options);
    const sam = { id: 'sam', part: 'family', name: 'Sam' } as const;
    tell(talk, 'start', {
      type: 'say who',
      who: 'selfHelped',
      speaker: 'me',
      recordedBy: 'sam',
      people: [sam],
    });
    const [first, second] = talk.view.plan.visits;
    expect(first?.endedAt).toBeDefined();
    expect(second).toMatchObject({ who: 'selfHelped', present: ['me', 'sam'] });
    expect(talk.view.recorder).toMatchObject({ name: 'Sam' });
  });

  it('after a stop opens a new visit of the same version', async () => {
    const options = someOptions({ store: memoryStore() });
    tell(await talkKept(options), 'stop for now');
    await settle();
    const talk = await reload(options);
    expect(talk.view.stage).toBe('welcome');
    tell(talk, 'carry on');
    expect(at(talk)).toBe('question close.music');
    expect(talk.view.plan.visits).toHaveLength(2);
    expect(talk.view.plan.version).toBe(1);
  });

  it('waits for the store before it starts, so that no second plan is begun beside the first', async () => {
    const options = someOptions({ store: memoryStore() });
    const { id } = (await talkKept(options)).view.plan;
    const talk = talkWith(options);
    tell(talk, 'start');
    await settle();
    expect(talk.view.stage).toBe('welcome');
    expect(talk.view.plan.id).toBe(id);
    expect(talk.view.earlier).toBeDefined();
    const fresh = talkWith({ store: memoryStore() });
    tell(fresh, 'start');
    await settle();
    expect(fresh.view.stage).toBe('people');
  });

  it('never shows the draft of somebody else, and never writes over it', async () => {
    const store = memoryStore();
    const { id } = (await talkKept(someOptions({ store, storeKey: 'shared' }))).view.plan;
    const other = someOptions({
      store,
      storeKey: 'shared',
      subject: { ref: 'test-2' },
      newId: () => crypto.randomUUID(),
    });
    const talk = await reload(other);
    expect(talk.view.earlier).toBeUndefined();
    expect(JSON.stringify(talk.view)).not.toContain('Bach');
    tell(talk, 'start', me, 'save now');
    await settle();
    expect(talk.view.saving).toMatchObject({ state: 'failed', code: 'CP401' });
    expect((await store.load('shared'))?.draft.plan.id).toBe(id);
  });

  it('can be declined: the device forgets', async () => {
    const options = someOptions({ store: memoryStore() });
    await talkKept(options);
    const talk = await reload(options);
    tell(talk, 'forget here');
    await settle();
    expect(await options.store?.load('test-1')).toBeNull();
    expect(talk.view.earlier).toBeUndefined();
    expect(talk.view.plan.statements).toEqual([]);
    tell(talk, 'start', me, 'save now');
    await settle();
    expect(talk.view.saving.kept).toBe(true);
  });
});
