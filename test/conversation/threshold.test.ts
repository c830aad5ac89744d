import { describe, expect, it } from 'vitest';
import { createConversation, type ConversationOptions } from '../../src/conversation/conversation.js';
import type { ConversationEvent } from '../../src/conversation/events.js';
import { Threshold } from '../../src/conversation/threshold/threshold.js';
import type { ConversationView } from '../../src/conversation/view.js';
import { loadPack } from '../../src/content/load-pack.js';
import { openingPack } from '../../src/content/shelf/opening-pack.js';
import { memoryStore } from '../../src/storage/memory.js';
import { settle, someOptions } from './talk-with.js';

const choice = { variant: 'adult', path: 'core', locale: 'en-GB', jurisdiction: 'england' } as const;
/** The threshold has the first screens' words alone; the whole conversation has all. */
const [pack, opening] = [await loadPack(choice), openingPack(choice)];
const me = { id: 'me', part: 'person', name: 'Test Person' } as const;
const son = { id: 'son', part: 'family', name: 'Sam Test', authority: 'attorney' } as const;
const alone: ConversationEvent = { type: 'say who', who: 'self', speaker: 'me', people: [] };
const yes: ConversationEvent = { type: 'answer', questionId: 'start.permission', value: 'yes' };

/** A threshold whose rest comes when the test says so. */
function threshold(options: Partial<ConversationOptions> = {}) {
  const all = someOptions({ pack, people: [me], ...options });
  const missing: boolean[] = [];
  const idle: (() => void)[] = [];
  let comes: (comes: boolean) => void = () => {};
  let asked = 0;
  const talk = new Threshold(
    { ...all, pack: options.pack ?? opening },
    {
      bring: () =>
        new Promise((resolve, reject) => {
          asked += 1;
          comes = (isThere) => (isThere ? resolve(createConversation(all)) : reject(new Error('no network')));
        }),
      whenIdle: (run) => idle.push(run),
      missing: (isMissing) => missing.push(isMissing),
    },
  );
  const screens: number[] = [];
  talk.subscribe(({ screen }) => screens.push(screen));
  talk.start();
  const arrive = async (isThere = true): Promise<void> => {
    for (const run of idle.splice(0)) run();
    comes(isThere);
    await settle();
  };
  return { talk, arrive, missing, screens, asked: () => asked };
}

/** What a person can see and do, without ids and times. */
function seen({ stage, can, voice, name, speaker, recorder, question, issues }: ConversationView) {
  const { answer, people, ...shown } = question ?? { answer: undefined, people: [] };
  const names = people.map((one) => [one.part, one.name]);
  return { stage, can, voice, name, speaker, recorder, ...shown, names, value: answer?.value, issues };
}

const walks: Readonly<Record<string, readonly ConversationEvent[]>> = {
  alone: [{ type: 'start' }, alone, yes, { type: 'take back', questionId: 'start.permission' }],
  'there and back': [{ type: 'start' }, { type: 'back' }, { type: 'start' }, alone, yes],
  'in easy words': [{ type: 'read', easyRead: true }, { type: 'start' }, alone, yes],
  'by somebody else': [
    { type: 'start' },
    { type: 'say who', who: 'proxy', speaker: 'son', people: [son] },
    { type: 'answer', questionId: 'start.permission', value: 'little' },
  ],
};

describe('the first screens, before the machine has come', () => {
  it.each(Object.entries(walks))('look just as they do with it: %s', (_, events) => {
    const { talk } = threshold();
    const whole = createConversation(someOptions({ pack, people: [me] }));
    whole.start();
    expect(seen(talk.view)).toEqual(seen(whole.view));
    for (const event of events) {
      talk.say(event);
      whole.say(event);
      expect(seen(talk.view), event.type).toEqual(seen(whole.view));
    }
  });

  it('hand on what was said there, and the screen does not turn when the machine comes', async () => {
    const { talk, arrive, screens } = threshold();
    for (const event of [{ type: 'start' } as const, alone, yes]) talk.say(event);
    const before = talk.view;
    expect(before.plan.visits).toEqual([]);
    await arrive();
    expect(talk.view.screen).toBe(before.screen);
    expect(talk.view.question?.answer?.value).toBe('yes');
    expect(talk.view.plan.statements.map(({ questionId, value }) => [questionId, value])).toEqual([
      ['start.permission', 'yes'],
    ]);
    talk.say({ type: 'next' });
    expect(talk.view.stage).toBe('map');
    expect(screens).toEqual([...screens].sort((one, other) => one - other));
    expect(talk.view.screen).toBe(before.screen + 1);
  });

  it('fulfil a wish they cannot grant once the machine is there, and only the last one', async () => {
    const { talk, arrive, asked } = threshold();
    for (const event of [{ type: 'start' } as const, alone, yes]) talk.say(event);
    talk.say({ type: 'next' });
    talk.say({ type: 'next' });
    expect(talk.view.stage).toBe('question');
    expect(asked()).toBe(1);
    await arrive();
    expect(talk.view.stage).toBe('map');
  });

  it('say that the rest is missing only to somebody who waits for it, and try again', async () => {
    const { talk, arrive, missing } = threshold();
    await arrive(false);
    expect(missing).toEqual([false]);
    for (const event of [{ type: 'start' } as const, alone, yes, { type: 'next' } as const]) talk.say(event);
    await arrive(false);
    expect(missing).toEqual([false, true]);
    talk.say({ type: 'next' });
    await arrive();
    expect(missing.at(-1)).toBe(false);
    expect(talk.view.stage).toBe('map');
  });

  it('ask whoever has been here before, and keep what was said for those who begin anew', async () => {
    const store = memoryStore();
    const first = createConversation(someOptions({ pack, people: [me], store }));
    first.start();
    await settle();
    for (const event of [{ type: 'start' } as const, alone, yes, { type: 'save now' } as const])
      first.say(event);
    await settle();
    first.stop();
    const { talk, arrive } = threshold({ store });
    talk.say({ type: 'start' });
    talk.say({ ...alone, people: [{ ...me, name: 'Ada Example' }] });
    await arrive();
    expect(talk.view.stage).toBe('welcome');
    expect(talk.view.earlier).toBeDefined();
    talk.say({ type: 'start' });
    await settle();
    expect(['welcome', 'people']).not.toContain(talk.view.stage);
    expect(talk.view.plan.people[0]?.name).toBe('Ada Example');
  });

  it('hear nothing any more once let go', async () => {
    const { talk, arrive } = threshold();
    talk.say({ type: 'start' });
    talk.stop();
    talk.say(alone);
    await arrive();
    expect(talk.view.stage).toBe('people');
  });
});
