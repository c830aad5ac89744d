import {
  createConversation,
  type Conversation,
  type ConversationOptions,
} from '../../src/conversation/conversation.js';
import type { ConversationEvent } from '../../src/conversation/events.js';
import { twoTopicPack } from '../content/two-topic-pack.js';

/** A clock for `now` that moves one second at each look, so that no two moments are the same. */
export function tickingNow(from = '2026-11-22T10:00:00.000Z'): () => string {
  let at = Date.parse(from);
  return () => new Date((at += 1000)).toISOString();
}

/** Ids as a plan wants them, in order, so that a failing test reads the same each time. */
export function countingIds(from = 0): () => string {
  let count = from;
  return () => `00000000-0000-4000-8000-${String((count += 1)).padStart(12, '0')}`;
}

/** What every talk here begins with: a made-up person, alone, and the pack with two topics. */
export function someOptions(options: Partial<ConversationOptions> = {}): ConversationOptions {
  return {
    pack: twoTopicPack,
    subject: { ref: 'test-1', name: 'Test Person', birthDate: '1948-03-04' },
    people: [{ id: 'me', part: 'person', name: 'Test Person' }],
    setting: 'alone',
    now: tickingNow(),
    newId: countingIds(),
    deliver: () => Promise.resolve(),
    ...options,
  };
}

/** A talk under way. */
export function talkWith(options: Partial<ConversationOptions> = {}): Conversation {
  const talk = createConversation(someOptions(options));
  talk.start();
  return talk;
}

/** Says several things, one after another. */
export function tell(
  talk: Conversation,
  ...events: readonly (ConversationEvent | ConversationEvent['type'])[]
): void {
  for (const event of events)
    talk.say(typeof event === 'string' ? ({ type: event } as ConversationEvent) : event);
}

/** A talk of the person themselves, on the map. */
export function talkOnTheMap(options: Partial<ConversationOptions> = {}): Conversation {
  const talk = talkWith(options);
  tell(talk, 'start', { type: 'say who', who: 'self', speaker: 'me' });
  return talk;
}

/** Lets promises that are settled be heard. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}
